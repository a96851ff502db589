import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { SimulationLinkDatum } from 'd3-force';
import type { Body } from './forces.ts';
import { setSatellites } from './satellites.ts';
import { settle } from './settle.ts';
import type { Table } from './setTable.ts';

/** Ticks for small graphs, and the work (ticks × pieces) that large ones are cut down to: 3 000 pieces get 70. */
const TICKS = 300;
const MOST_WORK = 210_000;
const FEWEST_TICKS = 60;
/** How the pull towards the middle differs by axis, so that the map fills its canvas. */
const PULL = { wide: { x: 0.035, y: 0.07 }, tall: { x: 0.08, y: 0.03 } } as const;

/**
 * A plain force map, for graphs without seats: what is tied lies together, loose parts are kept near, actors circle
 * their character. Nothing has a sector, so a place means nothing but its neighbours. It begins afresh, or from where the pieces are.
 */
export function scatter(table: Table, random: () => number, start: 'afresh' | 'as placed' = 'afresh'): void {
  const standing = table.pieces.filter((piece) => piece.role !== 'satellite');
  const bodies: Body[] = standing.map((piece) =>
    start === 'afresh' ? { piece } : { piece, x: piece.x, y: piece.y },
  );
  const bodyOf = new Map(bodies.map((body) => [body.piece, body]));
  const links = table.ties.flatMap((tie): SimulationLinkDatum<Body>[] => {
    const source = bodyOf.get(tie.source);
    const target = bodyOf.get(tie.target);
    return source && target ? [{ source, target }] : [];
  });
  const pull = PULL[table.frame.shape];
  const ticks = Math.min(TICKS, Math.max(FEWEST_TICKS, Math.floor(MOST_WORK / Math.max(1, bodies.length))));
  forceSimulation(bodies)
    .randomSource(random)
    .alphaDecay(1 - 0.004 ** (1 / ticks))
    .force('ties', forceLink(links).distance(60))
    .force(
      'charge',
      forceManyBody<Body>()
        .strength(({ piece }) => -60 - 5 * piece.reach)
        .distanceMax(420),
    )
    .force('x', forceX<Body>(0).strength(pull.x))
    .force('y', forceY<Body>(0).strength(pull.y))
    .force(
      'room',
      forceCollide<Body>(({ piece }) => piece.reach + 8),
    )
    .stop()
    .tick(ticks);
  for (const { piece, x = 0, y = 0 } of bodies) {
    piece.x = x;
    piece.y = y;
  }
  const room = settle(standing, () => undefined);
  setSatellites(
    table,
    table.pieces.filter((piece) => piece.role === 'satellite'),
    room,
  );
}
