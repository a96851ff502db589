import { count } from './count.ts';

export const list = {
  name: 'List',
  title: (found: number, total: number): string =>
    found === total
      ? `${count(total, 'entry', 'entries')} shown`
      : `${String(found)} of ${count(total, 'entry', 'entries')}`,
  find: 'Name',
  columnsName: 'Columns',
  columns: {
    name: 'Name',
    kind: 'Kind',
    description: 'In a line',
    works: 'Films & series',
    appearances: 'Appearances',
    ties: 'Ties',
    fate: 'Fate',
    weight: 'Weight',
  },
  sorts: {
    weight: 'Weightiest first',
    name: 'Name',
    kind: 'Kind',
    works: 'First film',
    appearances: 'Most appearances',
    ties: 'Most ties',
    fate: 'Fate',
  },
  group: 'Group',
  groups: { none: 'One list', kind: 'By kind', work: 'By first film' },
  firstIn: (work: string): string => `New in ${work}`,
  picked: 'picked',
  hidden: (number: number): string => `${count(number, 'entry is', 'entries are')} hidden by hand.`,
  showHidden: 'Show again',
  menu: 'Actions',
} as const;
