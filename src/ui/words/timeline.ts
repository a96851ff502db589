import { count } from './count.ts';

export const timeline = {
  name: 'Timeline',
  title: (lines: number, stations: number): string =>
    `${count(lines, 'storyline', 'storylines')} through ${count(stations, 'film or series', 'films and series')}`,
  picture: 'Storylines',
  help: 'Arrow keys walk along a line and from line to line; Enter selects.',
  more: (number: number): string => `Show ${count(number, 'more line', 'more lines')}`,
  fewer: 'Show fewer lines',
  /** "John Wick in Chapter 2, with Winston and Charon" */
  stop: (character: string, work: string): string => `${character} in ${work}`,
  meets: (names: readonly string[]): string => `, has to do with ${names.join(', ')}`,
  dies: ', dies here',
  remembered: ', only remembered',
  legend: { stop: 'is in it', dies: 'dies in it', remembered: 'only remembered from then on' },
  inWords: 'The same in words',
  station: (number: number): string => count(number, 'storyline stops here', 'storylines stop here'),
  newHere: 'new',
  diesHere: 'dies',
  rememberedHere: 'remembered',
  nobody: 'A line needs two films or series that show the same character, and nothing here has one.',
} as const;
