import {
  FATES,
  KINDS,
  MEDIA,
  SOURCE_KINDS,
  STANDINGS,
  type Alias,
  type EdgeId,
  type GraphEdge,
  type GraphNode,
  type GroupId,
  type NodeId,
  type Relation,
  type RelationId,
  type SameAs,
  type Source,
  type SourceId,
  type Statement,
  type Successor,
  type Tour,
  type WorkFields,
  type WorkId,
} from '../graph/types.ts';
import type { JsonReader } from './jsonReader.ts';

/** Reads the fields of `nodeData`; those that an outline leaves out are empty. */
export function readNode(data: JsonReader): GraphNode {
  const kind = data.oneOf('kind', KINDS);
  const works = data.someTexts('works') as readonly WorkId[];
  return {
    id: data.text('id') as NodeId,
    kind,
    label: data.text('label'),
    description: data.has('description') ? data.text('description') : '',
    works,
    revealedIn: works[0] as WorkId,
    sources: data.texts('sources') as readonly SourceId[],
    aliases: readAliases(data),
    facts: data.list('facts', (fact) => ({ text: fact.text('text'), ...readStatement(fact) })),
    fates: data.list('fates', (fate) => ({ fate: fate.oneOf('fate', FATES), ...readStatement(fate) })),
    claims: data.list('claims', (claim) => ({
      field: claim.text('field'),
      value: claim.textOrNumber('value'),
      ...readStatement(claim),
    })),
    sameAs: data.has('sameAs') ? readSameAs(data.object('sameAs')) : {},
    formerIds: data.texts('formerIds') as readonly NodeId[],
    ...data.given('type', (key) => data.text(key)),
    ...data.given('domain', (key) => data.oneOf(key, ['story', 'industry'])),
    ...(kind === 'work' && { work: readWorkFields(data) }),
  };
}

/** Reads the fields of `edgeData`. */
export function readEdge(data: JsonReader): GraphEdge {
  return {
    id: data.text('id') as EdgeId,
    source: data.text('source') as NodeId,
    target: data.text('target') as NodeId,
    relation: data.text('relation') as RelationId,
    ...readStatement(data),
    ...data.given('billing', (key) => data.number(key)),
    ...data.given('until', (key) => data.text(key) as WorkId),
  };
}

/** Reads a relation; its id is the key it stands under. */
export function readRelation(data: JsonReader, id: string): Relation {
  return {
    id: id as RelationId,
    group: data.text('group') as GroupId,
    label: data.text('label'),
    inverse: data.text('inverse'),
    sentence: data.text('sentence'),
    inverseSentence: data.text('inverseSentence'),
    symmetric: data.flag('symmetric'),
    ...data.given('standing', (key) => data.oneOf(key, STANDINGS)),
    ...data.given('office', (key) => data.flag(key)),
    from: data.someOf('from', KINDS),
    to: data.someOf('to', KINDS),
  };
}

/** Reads a source; its id is the key it stands under. */
export function readSource(data: JsonReader, id: string): Source {
  return {
    id: id as SourceId,
    title: data.text('title'),
    publisher: data.text('publisher'),
    ...data.given('url', (key) => data.text(key)),
    kind: data.oneOf('kind', SOURCE_KINDS),
    ...data.given('date', (key) => data.text(key)),
  };
}

/** Reads a tour; its id is the key it stands under. */
export function readTour(data: JsonReader, id: string): Tour {
  return {
    id,
    title: data.text('title'),
    description: data.text('description'),
    in: data.texts('in') as readonly WorkId[],
    steps: data.list('steps', (step) => ({
      caption: step.text('caption'),
      address: step.text('address'),
      in: step.texts('in') as readonly WorkId[],
    })),
  };
}

function readStatement(data: JsonReader): Statement {
  const works = data.someTexts('works') as readonly WorkId[];
  return {
    works,
    revealedIn: works[0] as WorkId,
    sources: data.texts('sources') as readonly SourceId[],
    ...data.given('status', (key) => data.oneOf(key, ['superseded', 'contested'])),
    ...data.given('supersededBy', (key) => readSuccessor(data.object(key))),
    ...data.given('confidence', (key) => data.oneOf(key, ['low', 'medium'])),
    ...data.given('note', (key) => data.text(key)),
  };
}

function readSuccessor(data: JsonReader): Successor {
  return {
    text: data.text('text'),
    sources: data.someTexts('sources') as readonly SourceId[],
    ...data.given('date', (key) => data.text(key)),
  };
}

/** The names in `aliases` are there for other tools; the receipts beside them hold the names as well. */
function readAliases(data: JsonReader): readonly Alias[] {
  return data.list('aliasStatements', (alias) => ({ name: alias.text('name'), ...readStatement(alias) }));
}

function readSameAs(data: JsonReader): SameAs {
  const site = <K extends keyof SameAs>(key: K) => data.given(key, () => data.text(key));
  return { ...site('wikidata'), ...site('imdb'), ...site('tmdb'), ...site('wikipedia') };
}

function readWorkFields(data: JsonReader): WorkFields {
  const text = <K extends string>(key: K) => data.given(key, () => data.text(key));
  const number = <K extends string>(key: K) => data.given(key, () => data.number(key));
  return {
    medium: data.oneOf('medium', MEDIA),
    shortLabel: data.text('shortLabel'),
    symbol: data.text('symbol'),
    ...text('releaseDate'),
    ...text('endDate'),
    ...number('runtime'),
    ...number('episodes'),
    ...data.given('countries', (key) => data.texts(key)),
    ...text('network'),
    ...number('storyOrder'),
    state: data.oneOf('state', ['released', 'announced', 'cancelled']),
  };
}
