import { count } from './count.ts';

/** Words of the explorer inside another page; fetched with it, so they are no part of `words`. */
export const embed = {
  open: 'Open in High Table',
  wheel: 'Click the map to zoom with the wheel.',
  works: (titles: string): string => `In ${titles}`,
  size: (nodes: number, ties: number): string =>
    `${count(nodes, 'entry', 'entries')}, ${count(ties, 'tie', 'ties')}`,
  hidden: 'Not shown here',
  hiddenIn: (titles: string): string => `It appears in ${titles}, which you have not ticked as seen.`,
} as const;
