import type { GroupId, Kind } from '../../graph/types.ts';

/** CSS colours of what the map draws; the values are the palette's. */

export function kindHue(kind: Kind): string {
  return `var(--kind-${kind})`;
}

/** A work's hue by its seat, counted from 0; a quiet one without a seat. */
export function workHue(seat: number | undefined): string {
  return seat === undefined ? 'var(--text-3)' : `var(--seat-${String((seat % 10) + 1)})`;
}

/** A group's hue, fit for text. Another franchise's groups fall back to the text's own. */
export function groupHue(group: GroupId): string {
  return `var(--group-${group}, var(--text-2))`;
}
