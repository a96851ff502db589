import { clearNames } from './clearNames.ts';
import type { Fence } from './fence.ts';
import { balance } from './forces.ts';
import { holdNamed } from './holdNamed.ts';
import { setRows } from './rows.ts';
import { setSatellites } from './satellites.ts';
import { settle } from './settle.ts';
import type { Table } from './setTable.ts';
import { spreader } from './spread.ts';
import { evenOut, targetPlaces } from './targets.ts';
import { untangle } from './untangle.ts';

/** Air between pieces, actors included, while they still move. */
const AIR = 6;
/** Rounds of dealing space out: before names are held, and by turns with clearing them afterwards. */
const FIRST_ROUNDS = 12;
const TURNS = 6;
const ROUNDS_OF_TURN = 2;
const CLEARINGS_OF_TURN = 8;
const LAST_CLEARINGS = 60;

/**
 * Sets a table afresh: forces find who belongs near whom, space is dealt out evenly, names get their room, the
 * light change places until fewer lines cross, and what still touches is given a place of its own.
 */
export function arrange(table: Table, fence: Fence, random: () => number): void {
  if (table.middle) table.middle.fixed = true;
  setRows(table);
  const targets = targetPlaces(table, random);
  balance(table, targets, fence, random);
  evenOut(table);
  const spread = spreader(table, targets, fence);
  spread(FIRST_ROUNDS);

  const standing = table.pieces.filter((piece) => piece.role !== 'satellite');
  const inside = standing.filter(({ role }) => role === 'story' || role === 'gap' || role === 'seat');
  holdNamed(standing, table.frame, fence);
  untangle(table);
  for (let turn = 0; turn < TURNS; turn += 1) {
    spread(ROUNDS_OF_TURN);
    clearNames(inside, AIR, fence, CLEARINGS_OF_TURN);
  }
  untangle(table);
  clearNames(inside, AIR, fence, LAST_CLEARINGS);

  const room = settle(standing, fence);
  setSatellites(
    table,
    table.pieces.filter((piece) => piece.role === 'satellite'),
    room,
  );
}
