import { count } from './count.ts';

export const lens = {
  name: 'Lens',
  open: 'Lens',
  works: 'Films & series',
  kinds: 'Kinds',
  relations: 'Relations',
  reset: 'Reset',
  only: 'only',
  onlyOf: (label: string): string => `Only ${label}`,
  without: 'Leave out',
  withoutOf: (label: string): string => `Leave out ${label}`,
  match: 'How films combine',
  any: 'any of these',
  all: 'all of these',
  otherWorks: 'Games, comics, to come',
  nodes: (number: number): string => count(number, 'entry', 'entries'),
  ties: (number: number): string => count(number, 'tie', 'ties'),
  empty: 'Nothing fits all of these choices at once.',
  widen: 'Show everything',
  widenBy: {
    match: 'In any of these films',
    without: 'Leave out nothing',
    kinds: 'All kinds',
    relations: 'All relations',
    works: 'All films',
    asOf: 'At any time',
    hidden: 'Show what is hidden',
  },
} as const;

export const shield = {
  name: 'What have you seen?',
  title: 'What have you seen?',
  lead: 'Tick what you have seen. Whatever only the others show is left out everywhere: map, lists, search, counts and links.',
  upTo: (label: string): string => `Up to ${label}`,
  upToHere: 'up to here',
  nothing: 'Nothing is ticked as seen, so there is nothing to show. “What have you seen?” changes that.',
  everything: 'Everything',
  none: 'Nothing',
  summary: (seen: number, all: number): string =>
    seen === all
      ? 'Nothing is hidden.'
      : `${count(seen, 'work', 'works')} of ${String(all)} ticked; the map is laid anew for what they show.`,
  apply: 'Show me that much',
  on: (number: number): string =>
    `Shield up: ${count(number, 'work', 'works')} seen. The map is laid for what they show.`,
  more: 'Games, comics and announced works',
  laying: 'Laying the map for what you have seen…',
  linked: 'The link you followed hides what its sender had not seen.',
} as const;
