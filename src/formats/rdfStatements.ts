import { encodedId } from './exportOptions.ts';
import type { Say } from './rdfGraph.ts';
import { RDF, RDFS, SCHEMA, TYPE, VOCAB, date, iri, number, text } from './rdfTerms.ts';
import type { GraphEdge, GraphNode, SourceId, Statement, WorkId } from '../graph/types.ts';

/** The name of a node, which is not its page's: a thing and a page about it are two things. */
export function nodeIri(id: string): string {
  return `#${encodedId(id)}`;
}

/** The name of a source, which is its page's. */
export function sourceIri(id: string): string {
  return `source/${encodedId(id)}/`;
}

/** The name of a relation, as a predicate. */
export function relationIri(id: string): string {
  return VOCAB + encodedId(id);
}

/**
 * Says a statement about two nodes as a thing of its own (RDF's reification, which every store reads), so that its
 * works and sources can be told: a triple has no room for them.
 */
export function sayEdge(say: Say, edge: GraphEdge): void {
  const subject = nodeIri(edge.id);
  say(subject, TYPE, iri(`${RDF}Statement`));
  say(subject, `${RDF}subject`, iri(nodeIri(edge.source)));
  say(subject, `${RDF}predicate`, iri(relationIri(edge.relation)));
  say(subject, `${RDF}object`, iri(nodeIri(edge.target)));
  if (edge.billing !== undefined) say(subject, `${VOCAB}billingPlace`, number(edge.billing));
  if (edge.until !== undefined) say(subject, `${VOCAB}endsIn`, iri(nodeIri(edge.until)));
  sayReceipts(say, subject, edge);
}

/**
 * Says a node's aliases, facts, fates and claims, each as a thing of its own. They have no ids: they are counted, so
 * their names hold within one file only.
 */
export function sayNodeStatements(say: Say, node: GraphNode): void {
  const sayAll = <S extends Statement>(
    list: readonly S[],
    type: string,
    sayContent: (subject: string, statement: S) => void,
  ): void => {
    list.forEach((statement, place) => {
      const subject = `${nodeIri(node.id)}--${type.toLowerCase()}--${String(place + 1)}`;
      say(subject, TYPE, iri(VOCAB + type));
      say(subject, `${VOCAB}isAbout`, iri(nodeIri(node.id)));
      sayContent(subject, statement);
      sayReceipts(say, subject, statement);
    });
  };
  sayAll(node.aliases, 'Alias', (subject, { name }) => say(subject, `${SCHEMA}name`, text(name)));
  sayAll(node.facts, 'Fact', (subject, fact) => say(subject, `${SCHEMA}text`, text(fact.text)));
  sayAll(node.fates, 'Fate', (subject, { fate }) => say(subject, `${VOCAB}fateAtEnd`, text(fate)));
  sayAll(node.claims, 'Claim', (subject, { field, value }) => {
    say(subject, `${VOCAB}claimedField`, text(field));
    say(subject, `${VOCAB}claimedValue`, typeof value === 'number' ? number(value) : text(value));
  });
}

/** Says in which works a thing is shown, and on which sources that rests. */
export function sayShown(
  say: Say,
  subject: string,
  { works, revealedIn, sources }: Pick<Statement, 'works' | 'revealedIn' | 'sources'>,
): void {
  sayWorks(say, subject, `${VOCAB}shownIn`, works);
  sayWorks(say, subject, `${VOCAB}revealedIn`, [revealedIn]);
  saySources(say, subject, `${VOCAB}restsOn`, sources);
}

function sayReceipts(say: Say, subject: string, statement: Statement): void {
  const { status, confidence, note, supersededBy } = statement;
  sayShown(say, subject, statement);
  if (status) say(subject, `${VOCAB}claimStatus`, text(status));
  if (confidence) say(subject, `${VOCAB}hasConfidence`, text(confidence));
  if (note !== undefined) say(subject, `${RDFS}comment`, text(note));
  if (!supersededBy) return;
  say(subject, `${VOCAB}supersededBy`, text(supersededBy.text));
  if (supersededBy.date !== undefined) say(subject, `${VOCAB}supersededOn`, date(supersededBy.date));
  saySources(say, subject, `${VOCAB}supersededRestsOn`, supersededBy.sources);
}

function sayWorks(say: Say, subject: string, predicate: string, works: readonly WorkId[]): void {
  for (const work of works) say(subject, predicate, iri(nodeIri(work)));
}

function saySources(say: Say, subject: string, predicate: string, sources: readonly SourceId[]): void {
  for (const source of sources) say(subject, predicate, iri(sourceIri(source)));
}
