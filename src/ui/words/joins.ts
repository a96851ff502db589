/** Several picked: what joins these? */
export const joins = {
  name: 'What joins these?',
  back: 'Back to what joins these',
} as const;
