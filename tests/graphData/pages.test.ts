import { describe, expect, it } from 'vitest';
import { siteCards } from '../../src/build/cards.ts';
import { nodeLinkedData } from '../../src/build/linkedData.ts';
import { nodeArticle } from '../../src/build/nodePage.ts';
import { escapeHtml } from '../../src/build/shell.ts';
import { siteOf } from '../../src/build/site.ts';
import { nodePath } from '../../src/graph/nodePath.ts';
import type { GraphNode } from '../../src/graph/types.ts';
import { dataset } from './world.ts';

const site = siteOf(dataset, { base: '/', origin: null });
const openPart = (article: string): string => article.replace(/<details>[\s\S]*?<\/details>/g, '');

/** Ids whose pages a text leads to. */
const linked = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/"\/(?!source\/)[a-z]+\/([a-z0-9-]+)\//g)].map(([, id]) => id ?? ''));

describe('the page of every node of the shipped world', () => {
  it("leads, outside its closed disclosures, only to what its node's first work shows", () => {
    const faults = dataset.nodes.flatMap((node) => {
      const known = site.knownFrom(node.revealedIn);
      const open = openPart(nodeArticle(site, node)) + JSON.stringify(nodeLinkedData(site, node));
      const ids = [...linked(open)].filter((id) => site.graph.nodes.has(id as GraphNode['id']));
      return ids.filter((id) => !known.nodes.has(id as GraphNode['id'])).map((id) => `${node.id} → ${id}`);
    });
    expect(faults).toEqual([]);
  });

  it('tells all the same: every tie and fact is somewhere on it', () => {
    const faults = dataset.nodes.flatMap((node) => {
      const article = nodeArticle(site, node);
      const others = site.graph.edgesOf(node.id).flatMap(({ source, target }) => [source, target]);
      const links = new Set(others.filter((id) => id !== node.id));
      return [
        ...[...links].filter((id) => {
          const other = site.graph.nodes.get(id);
          return other !== undefined && !article.includes(`href="${nodePath(other)}"`);
        }),
        ...node.facts.map(({ text }) => text).filter((text) => !article.includes(escapeHtml(text))),
      ].map((missing) => `${node.id}: ${missing}`);
    });
    expect(faults).toEqual([]);
  });

  it('has a card, whose drawing is the same each time', () => {
    const cards = siteCards(site);
    const again = siteCards(siteOf(dataset, { base: '/x/', origin: 'https://example.org' }));
    for (const place of [0, 1, 200, 700, 1000]) expect(again[place]?.svg()).toBe(cards[place]?.svg());
    expect(new Set(cards.map(({ name }) => name)).size).toBe(cards.length);
  });
});
