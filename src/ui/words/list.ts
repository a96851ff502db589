import { count } from './count.ts';

export const list = {
  name: 'List',
  caption: (number: number): string => `${count(number, 'entry', 'entries')} shown`,
  columns: { name: 'Name', kind: 'Kind', works: 'Films & series', ties: 'Ties' },
  sortBy: (column: string): string => `Sort by ${column}`,
} as const;
