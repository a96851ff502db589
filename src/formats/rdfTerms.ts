import { wellFormed } from './plainText.ts';

/** A name in the linked data: absolute, or relative to the site's base (`#some-node`, `vocab#member-of`). */
export interface Iri {
  readonly iri: string;
}

/** A text, or what else a text writes: a date, a number. */
export interface Literal {
  readonly text: string;
  /** Of XML Schema; a plain string if absent. */
  readonly type?: 'date' | 'gYearMonth' | 'gYear' | 'integer' | 'decimal' | 'duration';
}

export type Term = Iri | Literal;

export const SCHEMA = 'https://schema.org/';
export const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
export const TYPE = `${RDF}type`;
export const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
export const OWL = 'http://www.w3.org/2002/07/owl#';
export const XSD = 'http://www.w3.org/2001/XMLSchema#';
/** The franchise's own words, relative to the base: every relation, and what is said of statements. */
export const VOCAB = 'vocab#';

/** By the prefixes that both files use. */
export const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ['schema', SCHEMA],
  ['rdf', RDF],
  ['rdfs', RDFS],
  ['owl', OWL],
  ['xsd', XSD],
]);

/** Whether the rest of a name after its namespace can be written after a prefix, in Turtle and JSON-LD alike. */
export function isLocalName(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9_-]*$/.test(text);
}

export function iri(name: string): Iri {
  return { iri: name };
}

/** A plain string; lone surrogates become U+FFFD. */
export function text(value: string): Literal {
  return { text: wellFormed(value) };
}

/** A whole or broken number. */
export function number(value: number): Literal {
  return Number.isInteger(value)
    ? { text: String(value), type: 'integer' }
    : { text: String(value), type: 'decimal' };
}

/** A day, a month or a year; a plain string if it is none of them. */
export function date(value: string): Literal {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return { text: value, type: 'date' };
  if (/^\d{4}-\d{2}$/.test(value)) return { text: value, type: 'gYearMonth' };
  if (/^\d{4}$/.test(value)) return { text: value, type: 'gYear' };
  return text(value);
}

/** Minutes, as `PT101M`. */
export function minutes(value: number): Literal {
  return { text: `PT${String(Math.round(value))}M`, type: 'duration' };
}

/**
 * The address of a page on the web as a name; null for what is no http(s) address, `javascript:` above all.
 * Characters that addresses tolerate and names do not are percent-encoded.
 */
export function webIri(address: string): Iri | null {
  if (!URL.canParse(wellFormed(address))) return null;
  const url = new URL(wellFormed(address));
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const path = encodeRest(url.pathname) + encodeRest(url.search);
  return iri(url.origin + path + (url.hash === '' ? '' : `#${encodeRest(url.hash.slice(1))}`));
}

function encodeRest(part: string): string {
  return part.replace(/[^\w\-.~:/?@!$&'()*+,;=%]|%(?![0-9a-f]{2})/gi, (character) =>
    encodeURIComponent(character),
  );
}
