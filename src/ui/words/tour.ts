import { count } from './count.ts';

export const tour = {
  name: 'Tour',
  all: 'Tours',
  lead: 'Walks through the graph, told step by step. Each step is a place you can look around in, and a link you can send.',
  steps: (number: number): string => count(number, 'step', 'steps'),
  place: (place: number, steps: number): string => `${String(place)} of ${String(steps)}`,
  stepOf: (place: number, steps: number): string => `Step ${String(place)} of ${String(steps)}`,
  progress: 'Steps of this tour',
  previous: 'Previous',
  next: 'Next',
  leave: 'Leave the tour',
  back: 'Back to the tour',
  others: 'Other tours',
  loading: 'The tour is on its way…',
  failed: 'The tours could not be loaded. Reload the page to try again.',
  none: 'There is no tour that tells only of what you have seen.',
  shielded: 'Steps and tours that tell of more than you have seen are left out.',
  hidden: (titles: string): string => `This step tells of ${titles}, which you have not ticked as seen.`,
  saySeen: 'Say what you have seen',
  spoken: (place: number, steps: number, caption: string): string =>
    `Step ${String(place)} of ${String(steps)}. ${caption}`,
  hiddenHint: 'Other steps may be safe.',
  perhaps: 'Perhaps you meant',
} as const;
