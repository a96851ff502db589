import type { Term } from './rdfTerms.ts';

/** Triples by subject, then predicate, each once, in the order in which they were said. */
export type RdfGraph = ReadonlyMap<string, ReadonlyMap<string, readonly Term[]>>;

/** Says one triple; saying it again changes nothing. */
export type Say = (subject: string, predicate: string, object: Term) => void;

export interface RdfWriter {
  readonly say: Say;
  readonly triples: RdfGraph;
}

/** Collects triples. */
export function rdfWriter(): RdfWriter {
  const triples = new Map<string, Map<string, Term[]>>();
  const said = new Set<string>();
  const say: Say = (subject, predicate, object) => {
    const key = JSON.stringify([
      subject,
      predicate,
      ...('iri' in object ? [object.iri] : [object.text, object.type ?? '']),
    ]);
    if (said.has(key)) return;
    said.add(key);
    const properties = triples.get(subject) ?? new Map<string, Term[]>();
    triples.set(subject, properties);
    const objects = properties.get(predicate);
    if (objects) objects.push(object);
    else properties.set(predicate, [object]);
  };
  return { say, triples };
}
