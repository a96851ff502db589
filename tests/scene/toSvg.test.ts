import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { DEFAULT_STATE, type ExplorerState } from '../../src/explore/explorerState.ts';
import { seatsOf } from '../../src/explore/seats.ts';
import { visibleGraph } from '../../src/explore/visibleGraph.ts';
import { nodeWeights } from '../../src/explore/weight.ts';
import { graphOf } from '../../src/graph/graph.ts';
import type { Dataset, EdgeId, GroupId } from '../../src/graph/types.ts';
import { labelCandidates } from '../../src/scene/labelCandidates.ts';
import { LABEL_STYLES } from '../../src/scene/labelStyle.ts';
import { cssPaints, paintTokens, themePaints } from '../../src/scene/paints.ts';
import { cssTokens } from '../../src/scene/palette.ts';
import { placeLabels, type Measure } from '../../src/scene/placeLabels.ts';
import { toScene } from '../../src/scene/toScene.ts';
import { toSvg, type SvgOptions } from '../../src/scene/toSvg.ts';
import { viewOnto } from '../../src/scene/viewpoint.ts';
import { HOSTILE } from '../formats/hostileGraph.ts';
import { id, tinyFranchise } from '../fixtures/tinyFranchise.ts';

const measure: Measure = (text, role) => text.length * LABEL_STYLES[role].size * 0.55;
const size = { width: 1000, height: 800 };
/** The whole table: the fixture's few nodes lie in its middle. */
const TABLE = { left: -900, right: 900, top: -640, bottom: 640 };
const room = { left: 0, top: 0, right: size.width, bottom: size.height };

function pictureOf(
  state: Partial<ExplorerState> = {},
  options: Partial<SvgOptions> = {},
  dataset: Dataset = tinyFranchise,
): string {
  const graph = graphOf(dataset);
  const seats = seatsOf(graph);
  const visible = visibleGraph(graph, { ...DEFAULT_STATE, ...state });
  const scene = toScene(visible, {
    layout: state.layout ?? 'table',
    shape: 'wide',
    positions: dataset.positions.wide,
    seats,
    weights: nodeWeights(graph, seats),
  });
  const view = viewOnto(state.layout === 'radial' ? scene.bounds : TABLE, room, 60, 1.25);
  const labels = placeLabels(
    labelCandidates(scene, { width: size.width, zoom: view.zoom }),
    view,
    room,
    measure,
  );
  return toSvg(scene, { labels, view, size, measure, paints: themePaints('dark', scene.hues), ...options });
}

const labelOf = (name: string): string | undefined =>
  tinyFranchise.nodes.find((node) => node.id === id(name))?.label;
const parsed = (svg: string) =>
  new DOMParser({ onError: onErrorStopParsing }).parseFromString(svg, 'image/svg+xml');
const textsOf = (svg: string): readonly string[] =>
  [...parsed(svg).getElementsByTagName('text')].map((text) => text.textContent ?? '');

describe('toSvg()', () => {
  it('writes relations along their lines, as text', () => {
    const words = { id: 'tie' as EdgeId, text: '<serves>', group: 'allegiance' as GroupId, x: 40, y: 60 };
    const svg = pictureOf({}, { edgeWords: [{ ...words, degrees: 30 }] });
    const written = [...parsed(svg).getElementsByTagName('text')].find(
      (text) => text.textContent === '<serves>',
    );
    expect(written?.getAttribute('transform')).toBe('rotate(30 40 60)');
    expect(written?.getAttribute('text-anchor')).toBe('middle');
  });

  it('is the same text for the same picture', () => {
    expect(pictureOf()).toBe(pictureOf());
    expect(pictureOf({ selected: id('dartagnan') })).not.toBe(pictureOf());
  });

  it('draws the table, with a light for each seat, its titles and the names', () => {
    const svg = pictureOf();
    expect(parsed(svg).getElementsByTagName('radialGradient')).toHaveLength(3);
    expect(textsOf(svg)).toContain(labelOf('dartagnan'));
    for (const { work } of tinyFranchise.nodes) if (work) expect(textsOf(svg)).toContain(work.shortLabel);
  });

  it('draws the Wings with the heads of the groups and the relations in words', () => {
    const texts = textsOf(pictureOf({ selected: id('dartagnan'), layout: 'radial' }));
    for (const { label } of tinyFranchise.groups.filter(({ id: group }) => (group as string) === 'kinship'))
      expect(texts).toContain(label);
    expect(texts).toContain(labelOf('constance'));
  });

  it('holds numbers only where numbers belong', () => {
    for (const state of [
      {},
      { selected: id('milady') },
      { selected: id('milady'), layout: 'radial' as const },
    ])
      expect(pictureOf(state)).not.toMatch(/NaN|Infinity|undefined|null|e-\d/);
  });

  it('says what it shows, or that it only decorates', () => {
    expect(pictureOf({}, { title: 'A <map>' })).toContain('role="img" aria-label="A &lt;map&gt;"');
    expect(pictureOf()).toContain('aria-hidden="true"');
  });

  it('leaves the ground out for a transparent picture', () => {
    expect(pictureOf()).toContain('<rect');
    expect(pictureOf({}, { background: false })).not.toContain('<rect');
  });

  it('can be coloured by the page, with variables that both themes have', () => {
    const svg = pictureOf({ selected: id('dartagnan') }, { paints: cssPaints([0, 1, 2]) });
    const named = new Set([...svg.matchAll(/var\((--[a-z0-9-]+)\)/g)].map(([, name]) => name));
    expect(svg).not.toMatch(/#[0-9a-f]{6}|style=/i);
    expect(named.size).toBeGreaterThan(5);
    for (const theme of ['dark', 'light'] as const) {
      const tokens = Object.keys({ ...cssTokens(theme), ...paintTokens(theme) });
      expect([...named].filter((name) => !tokens.includes(name ?? ''))).toEqual([]);
    }
  });

  it.each(HOSTILE.map((text) => [text.slice(0, 40), text] as const))('keeps %j text', (_, text) => {
    const nodes = tinyFranchise.nodes.map((node) =>
      node.id === id('dartagnan') ? { ...node, label: text } : node,
    );
    const svg = pictureOf(
      { selected: id('dartagnan'), layout: 'radial' },
      { title: text },
      { ...tinyFranchise, nodes },
    );
    const elements = [...parsed(svg).getElementsByTagName('*')].map(({ nodeName }) => nodeName);
    const known = ['svg', 'title', 'rect', 'g', 'path', 'text'];
    expect(elements.filter((name) => !known.includes(name))).toEqual([]);
    expect(svg).not.toMatch(/\p{Surrogate}/u);
  });
});
