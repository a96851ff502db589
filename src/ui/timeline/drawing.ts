import { textMeasure } from '../../canvas/textMeasure.ts';
import { FRAME } from '../../scene/tokens.ts';
import type { Timeline } from '../../explore/timeline.ts';
import { timelinePicture, type TimelinePicture } from '../../explore/timelinePicture.ts';
import type { Room } from './useRoomFor.ts';

/** Half of a capsule's width. */
export const CAPSULE = 10;
/** Height kept for the heads of the stations, above all lines. */
export const HEAD = 58;
/** Between a name and its station. */
const NAME_GAP = 8;
const NAME_MARGIN = 18;
const HEAD_MARGIN = 12;
const TURN = { least: 44, most: 200 } as const;
/** From line to line: for a mouse, and for a finger. */
const SLOTS = { fine: { least: 24, most: 36 }, coarse: { least: FRAME.target, most: 48 } } as const;
/** Left of everything, right of everything, and below. */
const EDGE = { side: 16, bottom: 20 } as const;
/** What stays free below for the first lines in words. */
const WORDS_PEEP = 64;

export interface Drawing {
  readonly picture: TimelinePicture;
  readonly width: number;
  readonly height: number;
  /** Where a name ends before its station. */
  readonly nameGap: number;
}

/** Fits a timeline into the room there is: wider and taller as far as it helps, never so small that names touch or a finger hits two. */
export function drawTimeline(line: Timeline, room: Room, pointer: 'fine' | 'coarse'): Drawing {
  const slots = SLOTS[pointer];
  const { measure } = textMeasure();
  const nameWidth = (label: string): number => Math.ceil(measure(label, 'part')) + NAME_MARGIN;
  const last = line.stations.length - 1;
  const headWidth = (station: number): number => {
    const work = line.stations[station]?.work;
    return work ? Math.ceil(measure(work.work?.shortLabel ?? work.label, 'title')) + HEAD_MARGIN : 0;
  };
  // Lines that reach the last station say their name there once more.
  const endWidth = Math.max(
    headWidth(last) / 2 - CAPSULE,
    ...line.lanes.map(({ character, points }) =>
      points.length > 1 && points.at(-1)?.station === last ? nameWidth(character.label) : 0,
    ),
  );
  const sizes = (slot: number, turn: number) =>
    timelinePicture(line, {
      slot,
      turn,
      capsule: CAPSULE,
      nameWidth: ({ character }) => nameWidth(character.label),
      headWidth,
    });
  const around = endWidth + 2 * EDGE.side;
  const tight = sizes(slots.least, TURN.least);
  const spare = room.width - around - tight.width;
  const turn = clamp(TURN.least + Math.floor(spare / Math.max(1, last)), TURN);
  const below = room.height - HEAD - EDGE.bottom - WORDS_PEEP - 2 * CAPSULE;
  const slot = clamp(Math.floor(below / Math.max(1, line.height)), slots);
  const picture = sizes(slot, turn);
  return {
    picture,
    width: picture.width + around,
    height: HEAD + picture.height + EDGE.bottom,
    nameGap: NAME_GAP,
  };
}

/** Where the picture begins. */
export const ORIGIN = { x: EDGE.side, y: HEAD } as const;

function clamp(value: number, { least, most }: { readonly least: number; readonly most: number }): number {
  return Math.min(most, Math.max(least, value));
}
