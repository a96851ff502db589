import { count } from './count.ts';

export const outline = {
  name: 'Outline',
  skip: 'Skip to the outline',
  hint: 'The map in words. Arrow keys walk and open, Enter goes there, Escape closes the outline.',
  close: 'Close the outline',
  everything: 'Everything on the map',
  /** "Eve Macarro, character. Allegiance: 5. Conflict: 6." */
  here: (label: string, kind: string, groups: readonly (readonly [label: string, ties: number])[]): string =>
    [`${label}, ${kind.toLowerCase()}`, ...groups.map(([group, ties]) => `${group}: ${String(ties)}`)].join(
      '. ',
    ),
  group: (label: string, ties: number): string => `${label}: ${String(ties)}`,
  neighbour: (relation: string | null, label: string, kind: string): string =>
    `${relation === null ? '' : `${relation} `}${label}, ${kind.toLowerCase()}`,
} as const;

/** What is said aloud of a change, to those who do not see it. */
export const spoken = {
  name: 'Announcements',
  selected: (label: string, kind: string, ties: number): string =>
    `${label}, ${kind.toLowerCase()}, selected: ${count(ties, 'tie', 'ties')}`,
  hidden: 'What you opened is hidden: you have not ticked it as seen',
  source: 'A source is open',
  cleared: 'Nothing selected',
  shown: (number: number): string => `${count(number, 'entry', 'entries')} shown`,
  view: (view: string, number: number): string => `${view}: ${spoken.shown(number)}`,
} as const;
