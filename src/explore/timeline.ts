import type { Graph } from '../graph/graph.ts';
import type { GraphNode, NodeId, WorkId } from '../graph/types.ts';
import { appearancesOf } from './appearances.ts';
import { fateOf } from './fate.ts';
import { countCrossings, laneOrder, type LaneSpan } from './laneOrder.ts';
import { laneSlots, type LaneSlots } from './laneSlots.ts';
import { worksInOrder, type WorkOrder } from './workOrder.ts';

/** A work on the way. Its capsule reaches from `top` to `bottom`; no line lies there that does not stop. */
export interface Station {
  readonly work: GraphNode;
  /** Lanes that stop, from top to bottom, as places in `lanes`. */
  readonly stopping: readonly number[];
  readonly top: number;
  readonly bottom: number;
}

/** A lane at a station. */
export interface LanePoint {
  readonly station: number;
  readonly slot: number;
  readonly stops: boolean;
  /** Whether the character is dead by then, or by the next stop: remembered, dreamt of, seen in a photograph. */
  readonly isRemembered: boolean;
}

/** A character's line, from the first work to the last. */
export interface Lane {
  readonly character: GraphNode;
  /** One for each station on the way, without gaps. */
  readonly points: readonly LanePoint[];
  /** The station in which the character dies; null if none does, or it is not told where. */
  readonly death: number | null;
}

export interface Timeline {
  readonly stations: readonly Station[];
  /** The weightiest first. */
  readonly lanes: readonly Lane[];
  readonly crossings: number;
  /** Slots from the highest to the lowest line, both included. */
  readonly height: number;
  /** Characters with two works or more for whom there was no room. */
  readonly omitted: number;
}

export interface TimelineOptions {
  readonly order: WorkOrder;
  /** Works that may be stations; all where not said. */
  readonly works?: readonly WorkId[];
  /** Characters that have a lane even with one work. */
  readonly selected?: readonly NodeId[];
  /** Lanes at most; 40 where not said. More can hardly be followed, and take long to order. */
  readonly most?: number;
}

const DEFAULT_MOST = 40;

/**
 * Storylines: works as stations, and a line for each shown character that is in two of them or is selected. In story
 * order only works that have a place in the story are stations. Slots are numbers without a unit; `timelinePicture`
 * turns them into coordinates.
 */
export function timeline(
  known: Graph,
  shown: Graph,
  weights: ReadonlyMap<NodeId, number>,
  { order, works, selected = [], most = DEFAULT_MOST }: TimelineOptions,
): Timeline {
  const candidates = worksInOrder(known, order).filter(
    (work) =>
      (works?.includes(work) ?? true) &&
      (order === 'release' || known.nodes.get(work)?.work?.storyOrder !== undefined),
  );
  const weight = ({ character }: Cast): number => weights.get(character.id) ?? 0;
  const casts = [...shown.nodes.values()]
    .filter(({ kind }) => kind === 'character')
    .map((character): Cast => {
      const appearances = appearancesOf(known, character);
      return { character, works: candidates.filter((work) => appearances.includes(work)) };
    })
    .filter(
      ({ character, works: { length } }) => length > 1 || (length > 0 && selected.includes(character.id)),
    )
    .sort((a, b) => weight(b) - weight(a));
  const first = casts.filter(({ character }) => selected.includes(character.id)).slice(0, most);
  const rest = casts.filter((cast) => !first.includes(cast)).slice(0, most - first.length);
  const taken = casts.filter((cast) => first.includes(cast) || rest.includes(cast));
  const stations = candidates.filter((work) => taken.some((cast) => cast.works.includes(work)));
  return { ...drawn(known, taken, stations), omitted: casts.length - taken.length };
}

/** A character and the candidates for stations it is in. */
interface Cast {
  readonly character: GraphNode;
  readonly works: readonly WorkId[];
}

function drawn(known: Graph, casts: readonly Cast[], works: readonly WorkId[]): Omit<Timeline, 'omitted'> {
  const spans = casts.map(({ works: stops }): LaneSpan => {
    const places = stops.map((work) => works.indexOf(work));
    return { first: Math.min(...places), last: Math.max(...places), stops: new Set(places) };
  });
  const order = laneOrder(spans, works.length);
  const slots = laneSlots(spans, order);
  return {
    stations: works.flatMap((work, place): Station[] => {
      const node = known.nodes.get(work);
      const stopping = (order[place] ?? []).filter((lane) => spans[lane]?.stops.has(place));
      const at = stopping.map((lane) => slots[place]?.get(lane) ?? 0);
      return node ? [{ work: node, stopping, top: Math.min(...at), bottom: Math.max(...at) }] : [];
    }),
    lanes: casts.map(({ character }, lane) => laneOf(known, character, works, lane, spans[lane], slots)),
    crossings: countCrossings(order),
    height: 1 + Math.max(-1, ...slots.flatMap((column) => [...column.values()])),
  };
}

function laneOf(
  known: Graph,
  character: GraphNode,
  works: readonly WorkId[],
  lane: number,
  span: LaneSpan | undefined,
  slots: LaneSlots,
): Lane {
  const death = deathWork(known, character);
  const story = worksInOrder(known, 'story');
  const isAfterDeath = (work: WorkId): boolean =>
    death !== null &&
    known.nodes.get(work)?.work?.storyOrder !== undefined &&
    story.indexOf(work) > story.indexOf(death);
  const points = works.flatMap((_, station): LanePoint[] => {
    const slot = slots[station]?.get(lane);
    const stop = works.find((_work, place) => place >= station && span?.stops.has(place));
    if (slot === undefined || stop === undefined) return [];
    return [{ station, slot, stops: span?.stops.has(station) ?? false, isRemembered: isAfterDeath(stop) }];
  });
  const station = death === null ? -1 : works.indexOf(death);
  return { character, points, death: span?.stops.has(station) ? station : null };
}

/** The work in which a character dies: the earliest in the story that shows it; null if the character does not. */
function deathWork(known: Graph, character: GraphNode): WorkId | null {
  const fate = fateOf(known, character);
  if (fate?.fate !== 'dead') return null;
  return worksInOrder(known, 'story').find((work) => fate.works.includes(work)) ?? null;
}
