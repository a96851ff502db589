import { count } from './count.ts';

/** Several picked: what joins these? */
export const joins = {
  name: 'What joins these?',
  back: 'Back to what joins these',
  members: 'Picked',
  putBack: (label: string): string => `Put back ${label}`,
  clear: 'Clear',
  direct: 'Ties between them',
  shared: (members: number, all: number): string =>
    members === all
      ? all === 2
        ? 'Tied to both'
        : 'Tied to all'
      : `Tied to ${String(members)} of ${String(all)}`,
  works: 'Films & series',
  inWorks: (members: number, all: number): string =>
    members === all ? (all === 2 ? 'both' : 'all') : `${String(members)} of ${String(all)}`,
  none: 'No tie between them, nobody in common, no film that shows two of them. The map lights the shortest way from one to the other, if there is one.',
  more: (number: number): string => count(number, 'more', 'more'),
} as const;
