import { count } from './count.ts';

const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

export const cast = {
  name: 'Cast',
  title: (characters: number, works: number): string =>
    `${count(characters, 'character', 'characters')} in ${count(works, 'film or series', 'films and series')}`,
  find: 'Character or actor',
  character: 'Character',
  sorts: {
    appearances: 'Most films first',
    weight: 'Weightiest first',
    works: 'Film by film, as billed',
    name: 'Name',
  },
  /** Of a column, by its button. */
  sortByWork: (work: string): string => `Sort by billing in ${work}`,
  billedIn: (work: string): string => `Billing in ${work}`,
  reversed: (order: string): string => `${order}, reversed`,
  open: (work: string): string => `Details of ${work}`,
  /** Place in a cast list: "1st". */
  billing: (place: number): string => `${String(place)}${ENDINGS[ORDINALS.select(place)] ?? 'th'}`,
  billed: 'billed',
  mentioned: 'only spoken of',
  unknown: 'performer not told',
  appearances: (number: number): string => `in ${count(number, 'of these', 'of these')}`,
  /** Before the names of those who play a part, where there is no column for them. */
  playedBy: 'played by',
  noCharacters: 'No character fits what the lens shows.',
  elsewhere: (number: number): string =>
    `${count(number, 'more character is', 'more characters are')} only in games, comics or what is to come.`,
  showElsewhere: 'Show those too',
} as const;
