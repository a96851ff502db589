/** `ties`: within the story; `between`: on how many shortest routes; `appearances`: in how many works. */
export const MEASURES = ['ties', 'between', 'appearances'] as const;
export type MeasureName = (typeof MEASURES)[number];
