import { count } from './count.ts';
import type { NodeAction } from '../../explore/nodeActions.ts';

const ACTIONS: Readonly<Record<NodeAction, string>> = {
  open: 'Open',
  wings: 'Focus in the Wings',
  route: 'Find a route to here',
  expand: 'Expand the neighbourhood',
  fold: 'Fold the neighbourhood',
  pick: 'Pick',
  unpick: 'Put back',
  hide: 'Hide this',
  unpin: 'Let go of its place',
};

/** What a hand does on the map: the menu of a node, its preview, and the bar of what was changed. */
export const hand = {
  action: (action: NodeAction): string => ACTIONS[action],
  more: 'More',
  routeFrom: 'Find a route from here',
  menuOf: (label: string): string => `What to do with ${label}`,
  copyLink: 'Copy link',
  previewOf: (label: string): string => `Preview of ${label}`,
  ties: (number: number): string => count(number, 'tie', 'ties'),
  moreWorks: (number: number): string => `+ ${String(number)}`,
  howPointer: 'Click opens it · Shift and click picks it · right click for more',
  howKeys: 'Enter opens it · Space picks it · Shift F10 for more',
  bar: 'Changed by hand',
  hidden: (number: number): string => `${String(number)} hidden`,
  showHidden: 'Show them',
  pinned: (number: number): string => `${String(number)} moved`,
  unpinAll: 'Put them back',
  picked: (number: number): string => `${String(number)} picked`,
  pickAnother: 'Pick another to ask what joins them',
  clear: 'Clear',
  pickedNow: (label: string, number: number): string => `${label} picked, ${String(number)} in all`,
  unpickedNow: (label: string, number: number): string => `${label} put back, ${String(number)} in all`,
  tooMany: (most: number, all: number): string =>
    `The line went around ${String(all)}; the ${String(most)} weightiest were picked.`,
  nothingInside: 'The line went around nothing.',
  moving: (label: string): string =>
    `Moving ${label}: arrow keys move it, Enter leaves it there, Escape puts it back.`,
  movedNow: (label: string): string => `${label} stays here`,
  notMoved: (label: string): string => `${label} is back where it was`,
} as const;
