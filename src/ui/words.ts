/** Every word of the interface, ready for another language: a file per surface in `words/`. Accessible names are contracts. */
import type { Kind } from '../graph/types.ts';
import type { View } from '../explore/explorerState.ts';
import { arrange } from './words/arrange.ts';
import { cast } from './words/cast.ts';
import { count } from './words/count.ts';
import { compare } from './words/compare.ts';
import { details, source } from './words/details.ts';
import { graph } from './words/graph.ts';
import { helpPage } from './words/help.ts';
import { tie } from './words/tie.ts';
import { hand } from './words/hand.ts';
import { joins } from './words/joins.ts';
import { lens, shield } from './words/lens.ts';
import { list } from './words/list.ts';
import { outline, spoken } from './words/outline.ts';
import { measures } from './words/measures.ts';
import { moment } from './words/moment.ts';
import { route } from './words/route.ts';
import { search } from './words/search.ts';
import { shareMenu } from './words/share.ts';
import { timeline } from './words/timeline.ts';
import { tour } from './words/tour.ts';
import { welcome } from './words/welcome.ts';

const KIND_NAMES: Readonly<Record<Kind, { readonly one: string; readonly many: string }>> = {
  work: { one: 'Film or series', many: 'Films & series' },
  character: { one: 'Character', many: 'Characters' },
  person: { one: 'Person', many: 'People' },
  organization: { one: 'Organization', many: 'Organizations' },
  place: { one: 'Place', many: 'Places' },
  thing: { one: 'Thing', many: 'Things' },
};

const VIEW_NAMES: Readonly<Record<View, string>> = {
  graph: 'Graph',
  list: 'List',
  cast: 'Cast',
  timeline: 'Timeline',
};

const FIELD_NAMES: Readonly<Record<string, string>> = {
  medium: 'Medium',
  releaseDate: 'Released',
  endDate: 'Ended',
  runtime: 'Length',
  episodes: 'Episodes',
  countries: 'Country',
  network: 'Network',
};

export const words = {
  /** A plain field's name; the field's own key where none is given here. */
  field: (field: string): string => FIELD_NAMES[field] ?? field,
  product: 'High Table',
  skip: 'Skip to the details',
  kindOne: (kind: Kind): string => KIND_NAMES[kind].one,
  kindMany: (kind: Kind): string => KIND_NAMES[kind].many,
  view: (view: View): string => VIEW_NAMES[view],
  count,
  close: 'Close',

  search,
  views: 'Views',
  share: 'Share',
  help: 'Help',
  theme: { name: 'Theme', system: 'as the system', dark: 'dark', light: 'light' },
  themeButton: (choice: 'system' | 'dark' | 'light'): string => `Theme: ${words.theme[choice]}`,

  lens,
  shield,
  graph,
  arrange,
  outline,
  spoken,
  list,
  cast,
  timeline,
  details,
  route,
  moment,
  compare,
  measures,
  source,
  tie,
  hand,
  joins,
  tour,
  fate: { alive: 'Alive', dead: 'Dead', 'presumed-dead': 'Presumed dead', unknown: 'Unknown' },
  shareMenu,
  welcome,
  notices: {
    name: 'Notices',
    dismiss: 'Dismiss',
    perhaps: 'Perhaps you meant',
    update: 'A newer edition of this page is here.',
    takeUpdate: 'Load it',
  },
  helpPage,
  start: {
    failed: 'The graph could not be loaded. Check your connection and reload the page.',
    loading: 'Setting the table…',
  },
} as const;
