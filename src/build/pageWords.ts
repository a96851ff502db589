import type { Kind, Medium } from '../graph/types.ts';

/** Every word of the pages that is not data. The interface's own are in `ui/words`, which the build does not know. */
export const pageWords = {
  product: 'High Table',
  skip: 'Skip to the text',
  crumbs: 'You are here',
  works: 'Films & series',
  also: 'Also called',
  in: 'In',
  facts: 'Facts',
  fates: 'How they end',
  claims: 'Once said, or in dispute',
  changes: 'What became of it',
  sources: 'Sources',
  elsewhere: 'Elsewhere',
  source: 'Source',
  openSource: 'Open the source',
  restsOnIt: 'What rests on it',
  tour: 'Tour',
  tours: 'Tours',
  steps: 'Stops',
  see: 'See it on the map',
  later: (title: string): string => `What ${title} adds`,
  laterNote: 'What later films and series add is folded away, each under its title.',
  contested: 'contested',
  uncertain: 'uncertain',
  ends: 'ends here',
  until: (title: string): string => `until ${title}`,
  announced: 'announced',
  minutes: (count: number): string => plural(count, 'minute', 'minutes'),
  episodes: (count: number): string => plural(count, 'episode', 'episodes'),
  stops: (count: number): string => plural(count, 'stop', 'stops'),
  entries: (count: number): string => plural(count, 'entry', 'entries'),
  index: 'All pages',
  indexNote: 'Each entry stands under the first film or series that shows it.',
  about:
    'Every film and series, the people who made them, the characters, organizations, places and things, and every tie between them, each with its source.',
  files: 'The whole graph as a file',
  notFound: 'Not found',
  lostTitle: 'There is no such page',
  lost: 'The address may have been shortened on its way, or the page was never there. Every page is listed below.',
  moved: (label: string): string => `This page has moved to ${label}.`,
  picture: (label: string): string => `${label} and its neighbours on the map`,
  card: (label: string, kind: string): string =>
    `${label}, ${kind.toLowerCase()}: a card with its network of ties`,
} as const;

const KIND_NAMES: Readonly<Record<Kind, string>> = {
  work: 'Film or series',
  character: 'Character',
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  thing: 'Thing',
};
const KINDS_NAMES: Readonly<Record<Kind, string>> = {
  work: 'Films & series',
  character: 'Characters',
  person: 'People',
  organization: 'Organizations',
  place: 'Places',
  thing: 'Things',
};
const MEDIUM_NAMES: Readonly<Record<Medium, string>> = {
  film: 'Film',
  series: 'Series',
  documentary: 'Documentary',
  game: 'Game',
  comic: 'Comic',
  attraction: 'Attraction',
};
export const FATE_NAMES: Readonly<Record<string, string>> = {
  alive: 'Alive',
  dead: 'Dead',
  'presumed-dead': 'Presumed dead',
  unknown: 'Unknown',
};
const FIELDS: Readonly<Record<string, string>> = {
  medium: 'Medium',
  releaseDate: 'Released',
  endDate: 'Ended',
  runtime: 'Length',
  episodes: 'Episodes',
  countries: 'Country',
  network: 'Network',
};
const SOURCE_KINDS: Readonly<Record<string, string>> = {
  work: 'The work itself',
  encyclopedia: 'Encyclopedia',
  database: 'Database',
  press: 'Press',
  interview: 'Interview',
  'fan-wiki': 'Fan wiki',
  blog: 'Blog',
  repost: 'Repost',
};

export const kindName = (kind: Kind): string => KIND_NAMES[kind];
export const kindsName = (kind: Kind): string => KINDS_NAMES[kind];
export const mediumName = (medium: Medium): string => MEDIUM_NAMES[medium];
export const fieldName = (field: string): string => FIELDS[field] ?? field;
export const sourceKindName = (kind: string): string => SOURCE_KINDS[kind] ?? kind;

/** "June 6, 2025", "June 2025" or "2025": as much as the ISO date says; what is no date stands as it is. */
export function dateName(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (year === undefined || month === undefined || !/^\d{4}-\d\d(-\d\d)?$/.test(iso)) return iso;
  return new Intl.DateTimeFormat('en-US', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(Date.UTC(year, month - 1, day ?? 1));
}

function plural(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}
