import { describe, expect, it } from 'vitest';
import { EMPTY_LENS } from '../../src/explore/explorerState.ts';
import { lensGraph } from '../../src/explore/lens.ts';
import { shieldGraph } from '../../src/explore/shield.ts';
import { exportFile } from '../../src/formats/exportFile.ts';
import { DATA_FORMATS, type DataFormat } from '../../src/formats/exportNames.ts';
import { graphDataset } from '../../src/formats/graphDataset.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { kindColours, PALETTES } from '../../src/scene/palette.ts';
import { textsOf } from './texts.ts';
import { dataset, graph } from './world.ts';

const wordsOf = (text: string): readonly string[] => text.match(/[a-z0-9\u00C0-\u024F]+/gi) ?? [];

/** Everything that has an id or a name, each with its words: a file without all of them cannot hold it. */
const ids = [...graph.nodes.keys(), ...graph.edges.keys(), ...graph.vocabulary.sources.keys()].map((id) => ({
  id: id,
  words: wordsOf(id),
}));
const labels = [...graph.nodes.values()].map(({ id, label }) => ({ id, label, words: wordsOf(label) }));

/**
 * How many works were seen, in the order of their release. The Cytoscape file is the whole of what any other is made
 * of, so it is read after every work; the others after three, of which each hides much.
 */
function seenCounts(format: DataFormat): readonly number[] {
  const all = graph.works.map((_, place) => place + 1);
  const step = Math.ceil(all.length / 3);
  return format === 'cytoscape' ? all : all.filter((count) => count % step === 1);
}

function fileOf(format: DataFormat, part: Graph): string {
  return exportFile({
    format,
    dataset: graphDataset(part, dataset),
    base: 'https://example.org/',
    colours: kindColours(PALETTES.light),
    sizes: new Map(),
  });
}

/** All that anyone may read who knows a graph. */
function toldIn(known: Graph): string {
  const { relations, sources } = known.vocabulary;
  return [
    ...textsOf(known).map(({ text }) => text),
    ...[...relations.values()].flatMap(({ label, inverse }) => [label, inverse]),
    ...[...sources.values()].flatMap(({ publisher, url = '' }) => [publisher, url]),
  ].join('\n');
}

/** Ids and names in a file that are of nothing in the graph it was made of. */
function leaksIn(text: string, known: Graph): readonly string[] {
  const words = new Set(wordsOf(text));
  const isThere = (needed: readonly string[]): boolean => needed.every((word) => words.has(word));
  const told = toldIn(known);
  const knownIds = new Set<string>([
    ...known.nodes.keys(),
    ...known.edges.keys(),
    ...known.vocabulary.sources.keys(),
  ]);
  const unknownIds = ids.filter(({ id, words: needed }) => !knownIds.has(id) && isThere(needed));
  const unknownLabels = labels.filter(({ id, words: needed }) => !knownIds.has(id) && isThere(needed));
  return [
    ...unknownIds.filter(({ id }) => standsIn(id, text) && !standsIn(id, told)).map(({ id }) => id),
    ...unknownLabels
      .filter(({ label }) => text.includes(label) && !told.includes(label))
      .map(({ label }) => label),
  ];
}

/** Whether an id stands in a text, and not as a part of a longer one. */
function standsIn(id: string, text: string): boolean {
  return new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`).test(text);
}

describe.each(DATA_FORMATS)('an export in the format %s', (format) => {
  it('holds no id and no name of what the shield hides', () => {
    const leaks = seenCounts(format).flatMap((count) => {
      const known = shieldGraph(graph, new Set(graph.works.slice(0, count)));
      return leaksIn(fileOf(format, known), known).map((leak) => `${String(count)} seen: ${leak}`);
    });
    expect(leaks).toEqual([]);
  }, 60_000);

  it('of what the lens lets through holds none of the ties it leaves out', () => {
    const [first] = graph.works;
    if (first === undefined) throw new Error('the shipped world has no works');
    const shown = lensGraph(graph, { ...EMPTY_LENS, works: [first], kinds: ['character', 'place'] }, null);
    const text = fileOf(format, shown);
    const leftOut = [...graph.edges.keys()].filter((id) => !shown.edges.has(id) && text.includes(id));
    expect(shown.edges.size).toBeGreaterThan(0);
    expect(leftOut.filter((id) => standsIn(id, text))).toEqual([]);
  });
});

describe('leaksIn()', () => {
  it('finds an id and a name that do not belong', () => {
    const [first, ...others] = graph.works;
    const known = shieldGraph(graph, new Set(first === undefined ? [] : [first]));
    const hidden = others
      .map((work) => graph.nodes.get(work))
      .find((node) => node && !known.nodes.has(node.id));
    if (!hidden) throw new Error('the shipped world has one work alone');
    expect(leaksIn(`"${hidden.id}"`, known)).toEqual([hidden.id]);
    expect(leaksIn(`"${hidden.label}"`, known)).toEqual([hidden.label]);
  });
});
