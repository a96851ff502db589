import Graphology from 'graphology';
import { parse } from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { formatGraphml } from '../../src/formats/graphml.ts';
import { createGraph } from '../../src/graph/graph.ts';
import { tinyFranchise, tinyGraph } from '../fixtures/tinyFranchise.ts';
import { HOSTILE, hostileGraph, readableInXml } from './hostileGraph.ts';

const about = { title: 'Musketeers', version: '0a1b2c3d', base: 'https://example.org/m/' };
const look = {
  positions: tinyFranchise.positions.wide,
  nodeColour: () => '#1371C1',
  nodeSize: () => 12,
};

describe('formatGraphml()', () => {
  it('gives graphology every node and edge with its attributes', () => {
    const read = parse(Graphology, formatGraphml(tinyGraph, { ...about, ...look }));
    expect(read.order).toBe(tinyGraph.nodes.size);
    expect(read.size).toBe(tinyGraph.edges.size);
    expect(read.getAttributes()).toEqual({ title: 'Musketeers', version: '0a1b2c3d', url: about.base });
    for (const node of tinyGraph.nodes.values()) {
      const { label, kind, works, revealedIn, description } = node;
      expect(read.getNodeAttributes(node.id)).toMatchObject({
        label,
        kind,
        works: works.join('|'),
        revealedIn,
        description,
        url: `https://example.org/m/${node.work?.medium ?? kind}/${node.id}/`,
        ...look.positions.get(node.id),
        color: '#1371C1',
        size: 12,
        ...(node.type !== undefined && { type: node.type }),
        ...(node.domain !== undefined && { domain: node.domain }),
      });
    }
    for (const edge of tinyGraph.edges.values()) {
      expect(read.extremities(edge.id)).toEqual([edge.source, edge.target]);
      expect(read.getEdgeAttributes(edge.id)).toMatchObject({
        label: tinyGraph.vocabulary.relations.get(edge.relation)?.label,
        relation: edge.relation,
        works: edge.works.join('|'),
        revealedIn: edge.revealedIn,
        sources: edge.sources.join('|'),
      });
    }
  });

  it('gives yEd a name, a colour and the upper left corner', () => {
    const text = formatGraphml(tinyGraph, { ...about, ...look });
    expect(text).toContain('<y:Geometry x="145" y="194" width="12" height="12"/>');
    expect(text).toContain('>Milady de Winter</y:NodeLabel>');
    expect(text).toContain('<y:Fill color="#1371C1" transparent="false"/>');
  });

  it('does without places, colours and sizes', () => {
    const text = formatGraphml(tinyGraph, { ...about, nodeColour: () => 'red' });
    expect(text).not.toContain('y:Fill');
    expect(parse(Graphology, text).getNodeAttributes('milady')).not.toHaveProperty('x');
  });

  it('keeps hostile texts as texts, and from being markup in yEd', () => {
    const read = parse(Graphology, formatGraphml(hostileGraph, about));
    HOSTILE.forEach((text, place) => {
      const held = readableInXml(text);
      const expected = held.startsWith('<html>') ? `\u200B${held}` : held;
      expect(read.getNodeAttributes(`hostile-${String(place)}`)).toMatchObject({
        label: expected,
        description: expected,
      });
    });
  });

  it('writes a graph of nothing', () => {
    const empty = createGraph([], [], tinyGraph.vocabulary);
    expect(parse(Graphology, formatGraphml(empty, about)).order).toBe(0);
  });
});
