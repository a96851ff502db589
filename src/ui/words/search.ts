import { count } from './count.ts';

export const search = {
  name: 'Search',
  placeholder: 'Search people, characters, places…',
  shortPlaceholder: 'Search',
  results: 'Results',
  none: (query: string): string => `Nothing is called “${query}”.`,
  tryOther: 'Try a part of the name, or another spelling.',
  nearest: 'The nearest names',
  more: 'there are more; type on',
  scopes: 'In these films',
  scope: (films: readonly string[]): string => `in ${films.join(', ')}`,
  shielded: 'Searched is what you have ticked as seen.',
  found: (number: number): string => count(number, 'result', 'results'),
} as const;
