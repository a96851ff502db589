import { pageAddress, type ExportAbout } from './exportOptions.ts';
import { rdfWriter, type RdfGraph, type Say } from './rdfGraph.ts';
import { nodeIri, relationIri, sayEdge, sayNodeStatements, sayShown, sourceIri } from './rdfStatements.ts';
import {
  OWL,
  RDF,
  RDFS,
  SCHEMA,
  TYPE,
  VOCAB,
  date,
  iri,
  minutes,
  number,
  text,
  webIri,
  type Iri,
} from './rdfTerms.ts';
import { schemaProperties, schemaType } from './schemaOrg.ts';
import { relationOf, type Graph } from '../graph/graph.ts';
import type { GraphEdge, GraphNode, Relation, RelationGroup, SameAs, Source } from '../graph/types.ts';

/**
 * The graph as triples, for Turtle and JSON-LD alike.
 *
 * ```
 *   #a  vocab#member-of  #b                   what holds: one triple, with schema.org's beside it where there is one
 *   #a--member-of--b  a rdf:Statement         the same with its receipts: shownIn, revealedIn, restsOn, claimStatus
 * ```
 *
 * A superseded statement is told only the second way: it does not hold. A symmetric relation is said in both
 * directions, since most stores draw no conclusions. Own terms that are no relation have a capital inside or in front,
 * so that no relation's id can be one of them. Only relations and sources that are used are told: a shielded graph
 * tells no more here than elsewhere. O(nodes + edges).
 */
export function rdfTriples(graph: Graph, about: ExportAbout): RdfGraph {
  const { say, triples } = rdfWriter();
  say('', TYPE, iri(`${SCHEMA}Dataset`));
  say('', `${SCHEMA}name`, text(about.title));
  say('', `${SCHEMA}version`, text(about.version));
  for (const node of graph.nodes.values()) sayNode(say, node);
  for (const edge of graph.edges.values()) {
    if (edge.status !== 'superseded') sayTie(say, graph, edge);
    sayEdge(say, edge);
  }
  const used = usedNames(triples);
  for (const relation of graph.vocabulary.relations.values()) {
    if (!used.has(relationIri(relation.id))) continue;
    sayRelation(
      say,
      relation,
      graph.vocabulary.groups.find(({ id }) => id === relation.group),
    );
  }
  for (const source of graph.vocabulary.sources.values()) {
    if (used.has(sourceIri(source.id))) saySource(say, source);
  }
  return triples;
}

function sayNode(say: Say, node: GraphNode): void {
  const subject = nodeIri(node.id);
  say(subject, TYPE, iri(schemaType(node)));
  say(subject, TYPE, iri(VOCAB + node.kind.charAt(0).toUpperCase() + node.kind.slice(1)));
  say(subject, `${SCHEMA}identifier`, text(node.id));
  say(subject, `${SCHEMA}name`, text(node.label));
  for (const { name, status } of node.aliases) {
    if (status !== 'superseded') say(subject, `${SCHEMA}alternateName`, text(name));
  }
  say(subject, `${SCHEMA}description`, text(node.description));
  say(subject, `${SCHEMA}url`, iri(pageAddress('', node)));
  for (const same of sameAsIris(node.sameAs)) say(subject, `${SCHEMA}sameAs`, same);
  if (node.type !== undefined) say(subject, `${VOCAB}nodeType`, text(node.type));
  if (node.domain !== undefined) say(subject, `${VOCAB}nodeDomain`, text(node.domain));
  if (node.work) sayWork(say, subject, node.work);
  sayShown(say, subject, node);
  sayNodeStatements(say, node);
}

function sayWork(say: Say, subject: string, work: NonNullable<GraphNode['work']>): void {
  say(subject, `${VOCAB}workMedium`, text(work.medium));
  say(subject, `${VOCAB}workState`, text(work.state));
  if (work.releaseDate !== undefined) say(subject, `${SCHEMA}datePublished`, date(work.releaseDate));
  if (work.endDate !== undefined) say(subject, `${SCHEMA}endDate`, date(work.endDate));
  if (work.runtime !== undefined) say(subject, `${SCHEMA}duration`, minutes(work.runtime));
  if (work.episodes !== undefined) say(subject, `${SCHEMA}numberOfEpisodes`, number(work.episodes));
  for (const country of work.countries ?? []) say(subject, `${SCHEMA}countryOfOrigin`, text(country));
  if (work.network !== undefined) say(subject, `${VOCAB}workNetwork`, text(work.network));
  if (work.storyOrder !== undefined) say(subject, `${VOCAB}storyOrder`, number(work.storyOrder));
}

/** The plain triples of an edge that holds. */
function sayTie(say: Say, graph: Graph, edge: GraphEdge): void {
  const [source, target] = [nodeIri(edge.source), nodeIri(edge.target)];
  const { symmetric, group } = relationOf(graph, edge);
  const predicate = relationIri(edge.relation);
  say(source, predicate, iri(target));
  if (symmetric) say(target, predicate, iri(source));
  const kind = graph.nodes.get(edge.source)?.kind;
  if (!kind) return;
  for (const { name, from } of schemaProperties(edge.relation, kind)) {
    const [subject, object] = from === 'source' ? [source, target] : [target, source];
    say(subject, SCHEMA + name, iri(object));
    if (symmetric) say(object, SCHEMA + name, iri(subject));
  }
  // Who plays a character is, in schema.org's words, an actor of the work; only of works that are in the graph.
  if (group !== 'cast' || kind !== 'person') return;
  for (const work of edge.works) {
    if (graph.nodes.has(work)) say(nodeIri(work), `${SCHEMA}actor`, iri(source));
  }
}

function sayRelation(say: Say, relation: Relation, group: RelationGroup | undefined): void {
  const subject = relationIri(relation.id);
  say(subject, TYPE, iri(`${RDF}Property`));
  if (relation.symmetric) say(subject, TYPE, iri(`${OWL}SymmetricProperty`));
  say(subject, `${RDFS}label`, text(relation.label));
  say(subject, `${VOCAB}inverseLabel`, text(relation.inverse));
  if (group) say(subject, `${VOCAB}relationGroup`, text(group.label));
}

function saySource(say: Say, source: Source): void {
  const subject = sourceIri(source.id);
  const page = source.url === undefined ? null : webIri(source.url);
  say(subject, TYPE, iri(`${VOCAB}Source`));
  say(subject, `${SCHEMA}name`, text(source.title));
  say(subject, `${SCHEMA}publisher`, text(source.publisher));
  say(subject, `${VOCAB}sourceKind`, text(source.kind));
  if (page) say(subject, `${SCHEMA}url`, page);
  if (source.date !== undefined) say(subject, `${SCHEMA}datePublished`, date(source.date));
}

const IMDB_PARTS: ReadonlyMap<string, string> = new Map([
  ['tt', 'title'],
  ['nm', 'name'],
  ['ch', 'character'],
  ['co', 'company'],
]);

function sameAsIris({ wikidata, imdb, tmdb, wikipedia }: SameAs): readonly Iri[] {
  const part = IMDB_PARTS.get(imdb?.slice(0, 2) ?? '');
  return [
    wikidata === undefined ? null : webIri(`http://www.wikidata.org/entity/${wikidata}`),
    imdb === undefined || part === undefined ? null : webIri(`https://www.imdb.com/${part}/${imdb}/`),
    tmdb === undefined ? null : webIri(`https://www.themoviedb.org/${tmdb}`),
    wikipedia === undefined ? null : webIri(wikipediaAddress(wikipedia)),
  ].filter((same) => same !== null);
}

function wikipediaAddress(title: string): string {
  return `https://en.wikipedia.org/wiki/${title.replaceAll(' ', '_').replaceAll('%', '%25').replace(/[?#]/g, encodeURIComponent)}`;
}

/** Every name that some triple leads to. */
function usedNames(triples: RdfGraph): ReadonlySet<string> {
  const names = new Set<string>();
  for (const properties of triples.values()) {
    for (const objects of properties.values()) {
      for (const object of objects) if ('iri' in object) names.add(object.iri);
    }
  }
  return names;
}
