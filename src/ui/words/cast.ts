import { count } from './count.ts';

export const cast = {
  name: 'Cast',
  caption: (characters: number, works: number): string =>
    `${count(characters, 'character', 'characters')} in ${count(works, 'film, series or game', 'films, series and games')}`,
  character: 'Character',
  /** How a cell reads: "Keanu Reeves, billed 1". */
  billed: (billing: number): string => `billed ${String(billing)}`,
  mentioned: 'only spoken of',
  unknown: 'performer not told',
} as const;
