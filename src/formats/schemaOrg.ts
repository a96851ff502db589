/** What of a graph schema.org has words for: https://schema.org */
import { SCHEMA } from './rdfTerms.ts';
import type { GraphNode, Kind, Medium } from '../graph/types.ts';

const MEDIUM_TYPES: Readonly<Record<Medium, string>> = {
  film: 'Movie',
  series: 'TVSeries',
  documentary: 'Movie',
  game: 'VideoGame',
  comic: 'ComicStory',
  attraction: 'TouristAttraction',
};
/** A character is no schema:Person: a query for people should find those who live. */
const KIND_TYPES: Readonly<Record<Kind, string>> = {
  work: 'CreativeWork',
  character: 'Thing',
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  thing: 'Thing',
};

/** The nearest class for a node. A comic is a story, which may be one issue or several. */
export function schemaType(node: GraphNode): string {
  return SCHEMA + (node.work ? MEDIUM_TYPES[node.work.medium] : KIND_TYPES[node.kind]);
}

/** A schema.org property for a relation: read from the edge's source to its target, or the other way round. */
interface SchemaProperty {
  readonly name: string;
  readonly from: 'source' | 'target';
  /** The only kind of source for which it fits; any if absent. */
  readonly only?: Kind;
}

const contributor: SchemaProperty = { name: 'contributor', from: 'target' };

/** By relation id. A franchise with other relations, or a relation that is not here, has its own term alone. */
const PROPERTIES: ReadonlyMap<string, readonly SchemaProperty[]> = new Map([
  ['appears-in', [{ name: 'character', from: 'target', only: 'character' }]],
  ['directs', [{ name: 'director', from: 'target' }]],
  ['writes', [{ name: 'author', from: 'target' }]],
  ['produces', [{ name: 'producer', from: 'target' }]],
  ['composes-for', [{ name: 'musicBy', from: 'target' }]],
  ['edits', [{ name: 'editor', from: 'target' }]],
  ['photographs', [contributor]],
  ['designs', [contributor]],
  ['coordinates-stunts', [contributor]],
  ['works-on', [contributor]],
  ['makes', [{ name: 'productionCompany', from: 'target' }]],
  ['spins-off-from', [{ name: 'isBasedOn', from: 'source' }]],
  ['filmed-in', [{ name: 'locationCreated', from: 'source' }]],
  ['member-of', [{ name: 'member', from: 'target' }]],
  ['part-of', [{ name: 'parentOrganization', from: 'source' }]],
  ['parent-of', [{ name: 'children', from: 'source' }]],
  ['sibling-of', [{ name: 'sibling', from: 'source' }]],
  ['spouse-of', [{ name: 'spouse', from: 'source' }]],
  ['relative-of', [{ name: 'relatedTo', from: 'source' }]],
  [
    'located-in',
    [
      { name: 'containedInPlace', from: 'source', only: 'place' },
      { name: 'location', from: 'source', only: 'organization' },
    ],
  ],
] satisfies [string, SchemaProperty[]][]);

/** The properties that say what a relation says of a source of that kind; none for most relations. */
export function schemaProperties(relation: string, source: Kind): readonly SchemaProperty[] {
  return (PROPERTIES.get(relation) ?? []).filter(({ only }) => only === undefined || only === source);
}
