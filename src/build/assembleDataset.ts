import { createHash } from 'node:crypto';
import { roundPosition } from '../formats/cytoscapeJson.ts';
import type { RelationRecord, TourRecord } from '../formats/schema.ts';
import type {
  Dataset,
  EdgeId,
  GraphEdge,
  GraphNode,
  GroupId,
  MapPositions,
  NodeId,
  Position,
  RelationGroup,
  RelationId,
  Relation,
  SameAs,
  Source,
  SourceId,
  Statement,
  Tour,
  WorkFields,
  WorkId,
} from '../graph/types.ts';
import { APPEARS_IN } from './checkEdges.ts';
import type { StatementRecord } from './checkStatements.ts';
import type { AuthoredPosition, NodeEntry, Records } from './records.ts';

/** Turns checked records into the dataset. Records that break a rule of the checks give a dataset that does, too. */
export function assembleDataset(
  records: Records,
  order: readonly WorkId[],
  worksOf: ReadonlyMap<NodeId, readonly WorkId[]>,
): Dataset {
  const inOrder = (works: readonly string[]): readonly WorkId[] =>
    order.filter((work) => works.includes(work));
  const worksFirst = [...records.nodes].sort((a, b) => rank(a, order) - rank(b, order));
  const content = {
    title: records.franchise?.title ?? '',
    description: records.franchise?.description ?? '',
    groups: records.groups.map(({ record }) => record as RelationGroup),
    relations: records.relations.map(({ record }) => relationOf(record)),
    sources: records.sources.map(({ record }) => record as Source),
    nodes: worksFirst.map((entry) => nodeOf(entry, worksOf.get(entry.record.id as NodeId) ?? [], inOrder)),
    edges: [...worksFirst.flatMap((entry) => appearancesOf(entry, order)), ...edgesOf(records, inOrder)],
    tours: records.tours.map(({ record }) => tourOf(record, inOrder)),
  };
  const version = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8);
  return { ...content, version, positions: positionsOf(records) };
}

function rank(entry: NodeEntry, order: readonly WorkId[]): number {
  return entry.kind === 'work' ? order.indexOf(entry.record.id as WorkId) : order.length;
}

type InOrder = (works: readonly string[]) => readonly WorkId[];

function nodeOf(entry: NodeEntry, works: readonly WorkId[], inOrder: InOrder): GraphNode {
  const { record } = entry;
  const statements = <T extends StatementRecord>(list: readonly T[] | undefined) =>
    (list ?? []).map((statement) => statementOf(statement, inOrder));
  return {
    id: record.id as NodeId,
    kind: entry.kind,
    label: record.name,
    description: record.description,
    works,
    revealedIn: works[0] as WorkId,
    sources: record.sources as readonly string[] as readonly SourceId[],
    aliases: statements(record.aliases),
    facts: statements(record.facts),
    fates: entry.kind === 'character' ? statements(entry.record.fates) : [],
    claims: statements(record.claims),
    sameAs: (record.sameAs ?? {}) as SameAs,
    formerIds: (record.formerIds ?? []) as NodeId[],
    ...('type' in record && record.type !== undefined && { type: record.type }),
    ...(entry.kind === 'organization' && { domain: entry.record.domain }),
    ...(entry.kind === 'work' && { work: workFieldsOf(entry.record) }),
  };
}

function relationOf(record: RelationRecord): Relation {
  const { id, group, symmetric = false, standing, office, ...rest } = record;
  return {
    id: id as RelationId,
    group: group as GroupId,
    symmetric,
    ...(standing && { standing }),
    ...(office && { office }),
    ...rest,
  };
}

function workFieldsOf(record: Extract<NodeEntry, { kind: 'work' }>['record']): WorkFields {
  const {
    medium,
    shortName,
    symbol,
    releaseDate,
    endDate,
    runtime,
    episodes,
    countries,
    network,
    storyOrder,
    state,
  } = record;
  return given({
    medium,
    shortLabel: shortName,
    symbol,
    releaseDate,
    endDate,
    runtime,
    episodes,
    countries: countries && countries.length > 0 ? countries : undefined,
    network,
    storyOrder,
    state,
  });
}

/** Everything a statement's record holds, with its works in release order instead of `in`. */
function statementOf<T extends StatementRecord>(
  record: T,
  inOrder: InOrder,
): Omit<T, 'in' | keyof Statement> & Statement {
  const { in: shownIn, ...rest } = record;
  const works = inOrder(shownIn);
  return { ...rest, works, revealedIn: works[0] } as unknown as Omit<T, 'in' | keyof Statement> & Statement;
}

function edgesOf(records: Records, inOrder: InOrder): readonly GraphEdge[] {
  return records.edges.map(({ record }) => {
    const { from, to, relation, key, ...statement } = record;
    return {
      id: `${from}--${relation}--${to}${key === undefined ? '' : `--${key}`}` as EdgeId,
      source: from as NodeId,
      target: to as NodeId,
      relation: relation as RelationId,
      ...(statementOf(statement, inOrder) as Statement & Pick<GraphEdge, 'billing' | 'until'>),
    };
  });
}

/** One edge per work that shows the node; being mentioned is no appearance. */
function appearancesOf(entry: NodeEntry, order: readonly WorkId[]): readonly GraphEdge[] {
  if (entry.kind === 'work' || entry.kind === 'person') return [];
  const { id, appearsIn = {} } = entry.record;
  return order.flatMap((work) => {
    const sources = Object.hasOwn(appearsIn, work) ? appearsIn[work] : undefined;
    if (!sources) return [];
    return {
      id: `${id}--${APPEARS_IN}--${work}` as EdgeId,
      source: id as NodeId,
      target: work,
      relation: APPEARS_IN as RelationId,
      works: [work],
      revealedIn: work,
      sources: sources as SourceId[],
    };
  });
}

function tourOf({ id, title, description, in: needed, steps }: TourRecord, inOrder: InOrder): Tour {
  return {
    id,
    title,
    description,
    in: inOrder(needed),
    steps: steps.map((step) => ({ ...step, in: inOrder(step.in) })),
  };
}

/** Places in the nodes' order; a node without one has none. */
function positionsOf({ layout, nodes }: Records): MapPositions {
  const read = (set: Readonly<Record<string, AuthoredPosition>> = {}): ReadonlyMap<NodeId, Position> => {
    const found = new Map<NodeId, Position>();
    for (const { record } of nodes) {
      const place = Object.hasOwn(set, record.id) ? set[record.id] : undefined;
      if (place) found.set(record.id as NodeId, roundPosition({ x: place[0], y: place[1] }));
    }
    return found;
  };
  return { wide: read(layout?.record.wide), tall: read(layout?.record.tall) };
}

/** The fields that are there: `exactOptionalPropertyTypes` tells an absent field from an undefined one. */
function given<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
