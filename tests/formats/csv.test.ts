import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatEdgesCsv, formatNodesCsv, guardFormula } from '../../src/formats/csv.ts';
import { createGraph } from '../../src/graph/graph.ts';
import type { Alias, GraphNode, NodeId } from '../../src/graph/types.ts';
import { tinyFranchise, tinyGraph } from '../fixtures/tinyFranchise.ts';
import { HOSTILE, hostileGraph, readableInXml } from './hostileGraph.ts';

type Row = Readonly<Record<string, string>>;

const base = 'https://example.org/m/';
const rows = (text: string): readonly Row[] => parse<Row>(text, { bom: true, columns: true });
const rowOf = (text: string, id: string): Row | undefined => rows(text).find((row) => row['id'] === id);

describe('formatNodesCsv()', () => {
  it('gives a reader a row for every node', () => {
    const text = formatNodesCsv(tinyGraph, { base, positions: tinyFranchise.positions.wide });
    expect(rows(text).map(({ id, label, kind, works }) => ({ id, label, kind, works }))).toEqual(
      tinyFranchise.nodes.map(({ id, label, kind, works }) => ({ id, label, kind, works: works.join('|') })),
    );
    expect(rowOf(text, 'musketeers')).toEqual({
      id: 'musketeers',
      label: 'The Musketeers',
      kind: 'organization',
      type: 'guard',
      domain: 'story',
      medium: '',
      releaseDate: '',
      description: "The King's own guard.",
      aliases: '',
      works: 'a-modern-musketeer|the-three-musketeers|the-iron-mask',
      revealedIn: 'a-modern-musketeer',
      sources: 'wikipedia-the-three-musketeers',
      url: 'https://example.org/m/organization/musketeers/',
      x: '-151',
      y: '100',
    });
  });

  it('begins with a byte order mark and ends every line as RFC 4180 wants it', () => {
    const text = formatNodesCsv(tinyGraph, { base });
    expect(text.startsWith('\uFEFFid,label,')).toBe(true);
    expect(text.match(/\r\n/g)?.length).toBe(tinyGraph.nodes.size + 1);
    expect(text).not.toMatch(/[^\r]\n/);
  });

  it('leaves negative places numbers and makes no formula of a text', () => {
    const text = formatNodesCsv(hostileGraph, { base });
    for (const row of rows(text)) {
      for (const cell of [row['label'], row['type'], row['aliases'], row['description']]) {
        expect(cell).not.toMatch(/^\s*[=+\-@]/);
      }
    }
  });

  it('keeps hostile texts as texts', () => {
    const read = rows(formatNodesCsv(hostileGraph, { base }));
    HOSTILE.forEach((hostile, place) => {
      const row = read.find(({ id }) => id === `hostile-${String(place)}`);
      expect(unguarded(row?.['label'] ?? '')).toBe(readableInXml(hostile));
      expect(unguarded(row?.['aliases'] ?? '').replace(/\\([|\\])/g, '$1')).toBe(readableInXml(hostile));
    });
  });

  it('puts a bar between the entries of a list, and a backslash before a bar inside one', () => {
    const node = tinyFranchise.nodes[4] as GraphNode;
    const aliases = ['a|b\\', 'c'].map((name) => ({ ...(node.aliases[0] as Alias), name }));
    const graph = createGraph([{ ...node, aliases }], [], tinyGraph.vocabulary);
    expect(rows(formatNodesCsv(graph, { base }))[0]?.['aliases']).toBe('a\\|b\\\\|c');
  });

  it('gives any names back', () => {
    const node = tinyFranchise.nodes[3] as GraphNode;
    const names = fc.array(fc.string({ unit: 'binary', maxLength: 8 }), { maxLength: 20 });
    fc.assert(
      fc.property(names, (labels) => {
        const nodes = labels.map((label, place) => ({ ...node, id: `n${String(place)}` as NodeId, label }));
        const read = rows(formatNodesCsv(createGraph(nodes, [], tinyGraph.vocabulary), { base }));
        expect(read.map(({ label }) => unguarded(label ?? ''))).toEqual(labels.map(readableInXml));
      }),
      { numRuns: 30 },
    );
  });
});

describe('formatEdgesCsv()', () => {
  it('gives a reader a row for every edge', () => {
    const text = formatEdgesCsv(tinyGraph);
    expect(rows(text).map(({ id, source, target, relation }) => ({ id, source, target, relation }))).toEqual(
      tinyFranchise.edges.map(({ id, source, target, relation }) => ({ id, source, target, relation })),
    );
    expect(rowOf(text, 'milady--steals--diamond-brooch')).toEqual({
      id: 'milady--steals--diamond-brooch',
      source: 'milady',
      target: 'diamond-brooch',
      relation: 'steals',
      label: 'steals',
      works: 'the-three-musketeers',
      revealedIn: 'the-three-musketeers',
      until: '',
      sources: 'wikipedia-the-three-musketeers',
      status: '',
      confidence: 'medium',
      note: "At the Cardinal's behest.",
    });
  });
});

describe('guardFormula()', () => {
  it('is undone by taking one apostrophe away', () => {
    const starts = fc.constantFrom('', "'", "''", '=', '+', '-', '@', ' =', '\t@', '＝', "' -", '\r=');
    fc.assert(
      fc.property(starts, fc.string(), (start, rest) => {
        expect(unguarded(guardFormula(start + rest))).toBe(start + rest);
      }),
    );
  });

  it('leaves a name with an apostrophe or a hyphen inside alone', () => {
    for (const name of ["d'Artagnan", "'Tick Tock' Man", 'Jean-Luc', '', ' ']) {
      expect(guardFormula(name)).toBe(name);
    }
  });
});

/** What a reader who knows of the guard does. */
function unguarded(cell: string): string {
  return /^[\s']*[=+\-@＝＋－＠]/.test(cell) ? cell.replace(/^'/, '') : cell;
}
