import { formatAddress, parseAddress } from '../explore/address.ts';
import { createAddressBook } from '../explore/addressBook.ts';
import { DEFAULT_STATE, type ExplorerState } from '../explore/explorerState.ts';
import { shieldGraph } from '../explore/shield.ts';
import type { TourRecord } from '../formats/schema.ts';
import type { Graph } from '../graph/graph.ts';
import type { WorkId } from '../graph/types.ts';
import { checkRepeats, type StatementContext } from './checkStatements.ts';
import type { JsonPath } from './parseJson.ts';
import { problemAt, type Located, type Records, type Report } from './records.ts';

/** Checks what a tour says of itself: its file bears its id, no node does, and its works exist, once each. */
export function checkTours({ check, report }: StatementContext, { tours, nodes }: Records): void {
  const nodeIds = new Set(nodes.map(({ record }) => record.id));
  for (const entry of tours) {
    const { id, steps } = entry.record;
    const stem = entry.file.path.replace(/^.*\/|\.json$/g, '');
    if (stem !== id) {
      report(problemAt(entry, ['id'], `the tour "${id}" in another file; expected it in tours/${id}.json`));
    }
    if (nodeIds.has(id)) {
      report(problemAt(entry, ['id'], `"${id}" is the id of a node; expected an id of its own`));
    }
    const lists: readonly (readonly [JsonPath, readonly string[]])[] = [
      [['in'], entry.record.in],
      ...steps.map((step, at) => [['steps', at, 'in'], step.in] as const),
    ];
    for (const [path, works] of lists) {
      works.forEach((work, at) => check(entry, [...path, at], 'work', work));
      checkRepeats(entry, path, works, report);
    }
    steps.forEach(({ caption }, at) => {
      if (caption.trim() === '') {
        report(
          problemAt(entry, ['steps', at, 'caption'], 'an empty caption; expected one to three sentences'),
        );
      }
    });
  }
}

/**
 * Checks where the steps lead: each address is understood to its last part and written as the address bar would, and
 * shows only what someone knows who has seen no more than the step asks for.
 */
export function checkTourAddresses(
  tours: readonly Located<TourRecord>[],
  graph: Graph,
  report: Report,
): void {
  const book = createAddressBook(graph);
  for (const entry of tours) {
    entry.record.steps.forEach((step, at) => {
      const fault = (message: string): void => {
        report(problemAt(entry, ['steps', at, 'address'], message));
      };
      const { state, dropped } = parseAddress(step.address, book);
      for (const { part, text, expected } of dropped) {
        fault(
          `${part === 'path' ? `no page "${text}"` : `"${part}=${text}" means nothing here`}; expected ${expected}`,
        );
      }
      const plain = formatAddress({ ...state, ...OF_THE_VISITOR }, book);
      if (dropped.length === 0 && plain !== step.address) {
        fault(`an address that the explorer writes in another way; expected "${plain}"`);
      }
      const seen = new Set([...entry.record.in, ...step.in] as WorkId[]);
      const shielded = shieldGraph(graph, seen);
      for (const id of idsShown(state)) {
        if (isKnown(shielded, id)) continue;
        const known = seen.size === 0 ? 'nothing' : `only ${[...seen].map((work) => `"${work}"`).join(', ')}`;
        fault(
          `impossible spoiler order: "${id}" is not known to someone who has seen ${known}; expected the work that reveals it in "in", or another address`,
        );
      }
    });
  }
}

/** What an address says of whoever looks and not of what is looked at: no step has it. */
const { tour, seen, camera, pins, version, embedding } = DEFAULT_STATE;
const OF_THE_VISITOR = { tour, seen, camera, pins, version, embedding };

/** Ids of all that a state names. */
function idsShown(state: ExplorerState): readonly string[] {
  const { selected, source, edge, asOf, route, picked, hidden, lens } = state;
  const one = [selected, source, edge, asOf, route?.to ?? null].filter((id) => id !== null);
  return [
    ...new Set<string>([
      ...one,
      ...(route?.avoid ?? []),
      ...picked,
      ...hidden,
      ...lens.works,
      ...lens.without,
    ]),
  ];
}

function isKnown(known: Graph, id: string): boolean {
  const { nodes, edges, vocabulary } = known;
  return [nodes, edges, vocabulary.sources].some((index) => (index as ReadonlyMap<string, unknown>).has(id));
}
