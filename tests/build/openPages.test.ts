import { parse } from 'node-html-parser';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileFolder } from '../../src/build/compileGraph.ts';
import { sitePages } from '../../src/build/pages.ts';
import { siteOf } from '../../src/build/site.ts';
import { nodePath } from '../../src/graph/nodePath.ts';

/** The shipped pages, each as it stands before a disclosure is opened, head included. */
const compiled = compileFolder('graph-data', { places: 'ignored' });
if (compiled.problems) throw new Error('graph-data has faults: npm run data:check names them');
const place = { base: '/', origin: null };
const site = siteOf(compiled.dataset, place);
const pages = new Map(
  sitePages(compiled.dataset, readFileSync('index.html', 'utf8'), place).map((page) => [
    page.fileName,
    page.source,
  ]),
);
const pathOf = new Map([...site.graph.nodes.values()].map((node) => [nodePath(node), node.id]));

const works = [...site.graph.nodes.values()].filter(({ kind }) => kind === 'work');
const names = new Set([...site.graph.nodes.values()].map(({ label }) => label));

function openPart(source: string) {
  const page = parse(source);
  // The works are no secret: the lens lists them too.
  for (const closed of page.querySelectorAll('details, .page-rail')) closed.remove();
  return page;
}

describe('what stands open in the page of a node', () => {
  it('leads to nothing, names nothing and tells nothing that its first work does not show', () => {
    const leaks: string[] = [];
    for (const node of site.graph.nodes.values()) {
      const fileName = `${nodePath(node).slice(1)}index.html`;
      const page = openPart(pages.get(fileName) ?? '');
      expect(page.querySelector('h1'), fileName).not.toBeNull();
      const known = site.knownFrom(node.revealedIn);
      for (const link of page.querySelectorAll('a[href]')) {
        const id = pathOf.get(link.getAttribute('href') ?? '');
        if (id !== undefined && !known.nodes.has(id)) leaks.push(`${fileName} leads to ${id}`);
      }
      const text = page.toString();
      const knownFacts = new Set(known.nodes.get(node.id)?.facts.map((fact) => fact.text));
      for (const fact of node.facts)
        if (!knownFacts.has(fact.text) && text.includes(fact.text))
          leaks.push(`${fileName} tells "${fact.text}"`);
      // A long name is drawn in lines, so a line may be a shorter name: “The Bowery” of “The Bowery King”.
      const labels = [...known.nodes.values(), ...works].map(({ label }) => label);
      const drawn = new Set(page.querySelectorAll('svg text').map((name) => name.textContent.trim()));
      for (const name of drawn)
        if (names.has(name) && !labels.some((label) => label.includes(name)))
          leaks.push(`${fileName} draws ${name}`);
    }
    expect(leaks).toEqual([]);
  });
});
