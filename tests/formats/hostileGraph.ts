import type { Graph } from '../../src/graph/graph.ts';
import type { Dataset, GraphNode, SourceId } from '../../src/graph/types.ts';
import { graphOf } from '../../src/graph/graph.ts';
import { tinyFranchise } from '../fixtures/tinyFranchise.ts';

/** Texts that have broken out of files before. */
export const HOSTILE: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '<html><b>bold</b></html>',
  ']]><!-- --><![CDATA[',
  '</script><script>alert(1)</script>',
  '&amp; &#0; %20 "quoted" \'single\' `tick` \\ back\\slash \\u0041',
  '\u202Eright to left\u202C \u200F\u061C',
  'lone \uD800 and \uDC00 surrogates, a whole one: \u{1F5E1}',
  'control \0\u0001\b\v\f\u001F\u007F\u0085 \uFFFE\uFFFF \u2028',
  'lines\r\nof\rtext\nand\ttabs',
  ' spaces at the ends ',
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  "'=1+1",
  "\t=cmd|'/c calc'!A0",
  'a|b\\c,d;e',
  '"',
  '""" . <#a> <#b> <#c> .',
  '@id',
  'x'.repeat(100_000),
];

/** The tiny franchise with a hostile text wherever there is one. */
export const hostileFranchise: Dataset = {
  ...tinyFranchise,
  title: `${HOSTILE[0] ?? ''} & Co.`,
  nodes: HOSTILE.flatMap((text, place) => hostileNodes(text, place)).concat(
    tinyFranchise.nodes.filter(({ kind }) => kind === 'work'),
  ),
  edges: [],
  sources: tinyFranchise.sources.concat(
    HOSTILE.map((text, place) => ({
      id: `hostile-${String(place)}` as SourceId,
      title: text,
      publisher: text,
      url: place % 2 === 0 ? 'javascript:alert(1)' : `https://example.org/"<>{}|^\`\\[]%zz ?a=<b>#c#d`,
      kind: 'blog',
      date: text.slice(0, 20),
    })),
  ),
};

export const hostileGraph: Graph = graphOf(hostileFranchise);

/** A text as a file can hold it that has no lone surrogates. */
export function readable(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** A text as XML can hold it. */
export function readableInXml(text: string): string {
  const held = (character: string): boolean =>
    /[\t\n\r\x7F-\x9F]/.test(character) || !/[\p{Cc}\uFFFE\uFFFF]/u.test(character);
  return readable(text).replace(/./gsu, (character) => (held(character) ? character : '\uFFFD'));
}

function hostileNodes(text: string, place: number): readonly GraphNode[] {
  const statement = {
    works: ['the-iron-mask'],
    revealedIn: 'the-iron-mask',
    sources: [`hostile-${String(place)}`],
    note: text,
  };
  const node = {
    id: `hostile-${String(place)}`,
    kind: 'character',
    label: text,
    description: text,
    type: text,
    ...statement,
    aliases: [{ ...statement, name: text }],
    facts: [{ ...statement, text }],
    fates: [],
    claims: [{ ...statement, field: text, value: text }],
    sameAs: { wikipedia: text.slice(0, 100), imdb: text.slice(0, 20) },
    formerIds: [],
  };
  return [node as unknown as GraphNode];
}
