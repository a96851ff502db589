import fc from 'fast-check';
import { FATES, KINDS, MEDIA, SOURCE_KINDS } from '../../src/graph/types.ts';
import type {
  Dataset,
  EdgeId,
  GraphNode,
  GroupId,
  NodeId,
  Position,
  RelationId,
  SourceId,
  Statement,
  Tour,
  WorkId,
} from '../../src/graph/types.ts';

/** Datasets as the build makes them, of any content: for the laws of the codecs. */

const nasty = ['__proto__', 'constructor', '', '"</script>', 'Jardani Jovonović', '\u2028', '👨‍👩‍👧'];
const text = fc.oneof(fc.constantFrom(...nasty), fc.string({ maxLength: 8 }));
/** Up to so many ids that begin with a letter: `n0`, `n1` … */
const ids = (letter: string, most: number) =>
  fc
    .integer({ min: 1, max: most })
    .map((count) => Array.from({ length: count }, (_, at) => `${letter}${at}`));
const tenth = fc.integer({ min: -20_000, max: 20_000 }).map((whole) => whole / 10 || 0);
const position: fc.Arbitrary<Position> = fc.record({ x: tenth, y: tenth });

/** The fields of a record without those that are undefined. */
function given<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}

const option = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

interface Names {
  readonly works: readonly WorkId[];
  readonly sources: readonly SourceId[];
}

/** Some of a list, in its order, at least one. */
const some = <T>(list: readonly T[]) => fc.subarray([...list], { minLength: 1 });

function statement({ works, sources }: Names): fc.Arbitrary<Statement> {
  const successor = fc
    .record({ text, sources: some(sources), date: option(fc.constant('2024-06')) })
    .map((record) => given(record));
  return fc
    .record({
      works: some(works),
      sources: some(sources),
      status: option(fc.constantFrom('superseded', 'contested')),
      supersededBy: option(successor),
      confidence: option(fc.constantFrom('low', 'medium')),
      note: option(text),
    })
    .map((record) => given({ ...record, revealedIn: record.works[0] }) as Statement);
}

function node(id: NodeId, isWork: boolean, names: Names): fc.Arbitrary<GraphNode> {
  const told = statement(names);
  const list = <T>(own: fc.Arbitrary<T>) =>
    fc.array(
      fc.tuple(own, told).map(([fields, shown]) => ({ ...fields, ...shown })),
      { maxLength: 2 },
    );
  const work = fc
    .record({
      medium: fc.constantFrom(...MEDIA),
      shortLabel: text,
      symbol: text,
      releaseDate: option(fc.constant('2014-10-24')),
      runtime: option(fc.nat()),
      countries: option(fc.array(text, { minLength: 1, maxLength: 2 })),
      storyOrder: option(fc.integer()),
      state: fc.constantFrom('released', 'announced', 'cancelled'),
    })
    .map((record) => given(record));
  return fc
    .record({
      kind: isWork ? fc.constant('work') : fc.constantFrom(...KINDS.filter((kind) => kind !== 'work')),
      label: text,
      description: text,
      works: isWork ? fc.constant([id as WorkId]) : some(names.works),
      sources: some(names.sources),
      aliases: list(fc.record({ name: text })),
      facts: list(fc.record({ text })),
      fates: list(fc.record({ fate: fc.constantFrom(...FATES) })),
      claims: list(fc.record({ field: text, value: fc.oneof(text, fc.integer()) })),
      sameAs: fc.record({ imdb: text, wikipedia: text }, { requiredKeys: [] }),
      formerIds: fc.constant([]),
      type: option(text),
      domain: option(fc.constantFrom('story', 'industry')),
      work: isWork ? work : fc.constant(undefined),
    })
    .map((record) => given({ id, ...record, revealedIn: record.works[0] }) as unknown as GraphNode);
}

const tours = (works: readonly WorkId[]): fc.Arbitrary<readonly Tour[]> => {
  const needed = fc.subarray([...works]);
  const step = fc.record({ caption: text, address: text, in: needed });
  const steps = fc.array(step, { minLength: 1, maxLength: 3 });
  return fc
    .array(fc.record({ title: text, description: text, in: needed, steps }), { maxLength: 2 })
    .map((list) => list.map((tour, at) => ({ id: `t${String(at)}`, ...tour })));
};

export const datasets: fc.Arbitrary<Dataset> = fc
  .record({
    nodeIds: ids('n', 5),
    sourceIds: ids('s', 3),
    relationIds: ids('r', 2),
    groupIds: ids('g', 2),
    works: fc.nat({ max: 5 }),
  })
  .chain(({ nodeIds, sourceIds, relationIds, groupIds, works }) => {
    const workIds = nodeIds.slice(0, Math.min(works, nodeIds.length - 1) + 1) as WorkId[];
    const names: Names = { works: workIds, sources: sourceIds as SourceId[] };
    const nodes = fc.tuple(...nodeIds.map((id, at) => node(id as NodeId, at < workIds.length, names)));
    const edges = fc.array(
      fc
        .record({
          source: fc.constantFrom(...(nodeIds as NodeId[])),
          target: fc.constantFrom(...(nodeIds as NodeId[])),
          relation: fc.constantFrom(...(relationIds as RelationId[])),
          billing: option(fc.nat()),
          until: option(fc.constantFrom(...workIds)),
          shown: statement(names),
        })
        .map(({ shown, ...record }) => given({ ...record, ...shown })),
      { maxLength: 4 },
    );
    const places = fc
      .array(option(position), { minLength: nodeIds.length, maxLength: nodeIds.length })
      .map((list) => new Map(nodeIds.flatMap((id, at) => (list[at] ? [[id as NodeId, list[at]]] : []))));
    return fc.record({
      title: text,
      description: text,
      version: fc.constant('0a1b2c3d'),
      groups: fc.tuple(...groupIds.map((id) => fc.record({ id: fc.constant(id as GroupId), label: text }))),
      relations: fc.tuple(
        ...relationIds.map((id) =>
          fc.record({
            id: fc.constant(id as RelationId),
            group: fc.constantFrom(...(groupIds as GroupId[])),
            label: text,
            inverse: text,
            sentence: text,
            inverseSentence: text,
            symmetric: fc.boolean(),
            from: some(KINDS),
            to: some(KINDS),
          }),
        ),
      ),
      sources: fc.tuple(
        ...sourceIds.map((id) =>
          fc
            .record({
              id: fc.constant(id as SourceId),
              title: text,
              publisher: text,
              kind: fc.constantFrom(...SOURCE_KINDS),
              url: option(fc.constant('https://example.org/')),
              date: option(fc.constant('2019')),
            })
            .map((record) => given(record)),
        ),
      ),
      nodes,
      edges: edges.map((list) => list.map((edge, at) => ({ id: `edge-${at}` as EdgeId, ...edge }))),
      positions: fc.record({ wide: places, tall: places }),
      tours: tours(workIds),
    }) as fc.Arbitrary<Dataset>;
  });
