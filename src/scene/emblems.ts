/**
 * Line drawings on a grid of 24 by 24, meant for a stroke of 1.7 with round joins and ends.
 * Plain SVG path data: the canvas draws them as `Path2D`, the page and the cards as `<path d>`.
 */
export const EMBLEMS = {
  /** A round table on one foot: whoever governs. */
  table: 'M3 9c0-2.2 4-3.9 9-3.9S21 6.8 21 9s-4 3.9-9 3.9S3 11.2 3 9z M12 12.9V19.5 M8 19.5h8',
  /** The bell on the counter of a hotel. */
  bell: 'M4 17.5h16 M5.5 17.5a6.5 6.5 0 0 1 13 0 M12 11V8.2 M10 8h4',
  /** Any other house, family or service. */
  house: 'M5 11 12 5l7 6v8.5H5z M10 19.5V14.5h4v5',
  /** A company behind the camera. */
  company: 'M4 8h10.5v8H4z M14.5 11.2 20 8.2v7.6l-5.5-3z',
  film: 'M4 5.5h16v13H4z M8 5.5v13 M16 5.5v13 M4 9.8h4 M4 14.2h4 M16 9.8h4 M16 14.2h4',
  /** A mask: someone of the story. */
  mask: 'M5 6.5c4.5-1.6 9.5-1.6 14 0 .6 6.7-2.3 11.8-7 13-4.7-1.2-7.6-6.3-7-13z M8 10.6c1.2-.9 2.2-.9 3 0 M13 10.6c.8-.9 1.8-.9 3 0 M9.3 14.8c1.8 1.3 3.6 1.3 5.4 0',
  /** Head and shoulders: someone real. */
  person: 'M12 11.8a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z M5.2 19.6c.5-3.6 3.2-5.4 6.8-5.4s6.3 1.8 6.8 5.4',
  pin: 'M12 20.5s6-5.4 6-10.2a6 6 0 1 0-12 0c0 4.8 6 10.2 6 10.2z M12 12.5a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4z',
  /** A cut stone: a thing with a role of its own. */
  thing: 'M12 4.2 19.5 12 12 19.8 4.5 12z M8.6 12h6.8',
} as const;

export type Emblem = keyof typeof EMBLEMS;
