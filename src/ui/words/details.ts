import { count } from './count.ts';

export const details = {
  name: 'Details',
  route: 'Find a route',
  depth: 'Depth',
  depthOf: (depth: number): string => `${String(depth)} ${depth === 1 ? 'step' : 'steps'}`,
  copyLink: 'Copy link',
  aliases: 'Also called',
  appearsIn: 'In',
  facts: 'Facts',
  fates: 'How they end',
  claims: 'Once said, or in dispute',
  connections: 'Connections',
  sources: 'Sources',
  elsewhere: 'Elsewhere',
  roles: 'Roles',
  onceSaid: (value: string): string => `once said: ${value}`,
  superseded: 'no longer holds',
  contested: 'contested',
  uncertain: 'uncertain',
  until: (label: string): string => `until ${label}`,
  outside: (number: number): string => `${count(number, 'more tie lies', 'more ties lie')} outside the lens.`,
  hiddenTitle: 'Not yet for your eyes',
  hiddenText: (titles: string): string =>
    `This page belongs to ${titles}, which you have not ticked as seen. Nothing of it is shown.`,
  reveal: 'Show it anyway',
  announced: 'announced',
  minutes: (number: number): string => count(number, 'minute', 'minutes'),
  episodes: (number: number): string => count(number, 'episode', 'episodes'),
  footnote: (place: number): string => `Source ${String(place)}`,
} as const;

export const source = {
  name: 'Source',
  open: 'Open the source',
  statements: 'What rests on it',
  /** What stands in the place of a source, by how far the receipts have come. */
  missing: {
    absent: 'Fetching the sources…',
    loading: 'Fetching the sources…',
    failed: 'The sources could not be loaded. Check your connection and reload the page.',
    present: 'There is no such source, or nothing you have seen rests on it.',
  },
  kinds: {
    work: 'The work itself',
    encyclopedia: 'Encyclopedia',
    database: 'Database',
    press: 'Press',
    interview: 'Interview',
    'fan-wiki': 'Fan wiki',
    blog: 'Blog',
    repost: 'Repost',
  },
} as const;
