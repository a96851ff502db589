import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { beforeAll, expect, it } from 'vitest';
import { cardNetworks } from '../../src/build/cardNetwork.ts';
import { siteCards } from '../../src/build/cards.ts';
import { CARD_SIZE } from '../../src/build/pageHead.ts';
import { siteOf } from '../../src/build/site.ts';
import { dataset } from './world.ts';

/** Pixels of air between a card's words and its picture, and between the picture and the card's edge. */
const AIR = { between: 12, around: 4 };

const site = siteOf(dataset, { base: '/', origin: null });

beforeAll(async () => {
  await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
});

interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where something is drawn, as the drawer itself has it. */
function boundsOf(markup: string): Bounds {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(CARD_SIZE.width)}" height="${String(CARD_SIZE.height)}">${markup}</svg>`;
  const drawing = new Resvg(svg);
  const box = drawing.getBBox();
  drawing.free();
  if (!box) throw new Error('nothing is drawn');
  const { x, y, width, height } = box;
  return { left: x, right: x + width, top: y, bottom: y + height };
}

/** The words and marks on the left: all of a card but its ground and its picture. */
function wordsOf(card: string, picture: string): string {
  const [, inside = ''] = /^<svg[^>]*>(.*)<\/svg>$/s.exec(card.replace(picture, '')) ?? [];
  return inside.replace(/<rect width="1200"[^>]*>/g, '');
}

it('keeps the words of every card clear of its picture, and both on the card', () => {
  const networkOf = cardNetworks(site);
  const cards = new Map(siteCards(site).map((card) => [card.name, card]));
  const faults: string[] = [];
  for (const node of site.graph.nodes.values()) {
    const picture = networkOf(node);
    const words = boundsOf(wordsOf(cards.get(node.id)?.svg() ?? '', picture));
    const network = boundsOf(picture);
    if (words.right + AIR.between > network.left)
      faults.push(
        `${node.id}: words end at ${words.right.toFixed()}, the picture begins at ${network.left.toFixed()}`,
      );
    const isIn =
      network.right + AIR.around <= CARD_SIZE.width &&
      network.top >= AIR.around &&
      network.bottom + AIR.around <= CARD_SIZE.height &&
      words.left >= AIR.around &&
      words.bottom + AIR.around <= CARD_SIZE.height;
    if (!isIn) faults.push(`${node.id}: ${JSON.stringify({ words, network })}`);
  }
  expect(faults).toEqual([]);
});

/** Where each line of the names is written: haloed outlines, all their points by x and y. */
function linesOf(picture: string): readonly Bounds[] {
  const outlines = picture.matchAll(/<path d="([^"]*)" fill="none" stroke="[^"]*" stroke-width="3.5"/g);
  return [...outlines].map(([, path = '']) => {
    const points = (path.match(/-?[\d.]+/g) ?? []).map(Number);
    const xs = points.filter((_, place) => place % 2 === 0);
    const ys = points.filter((_, place) => place % 2 === 1);
    return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  });
}

it('keeps the names in every picture apart', () => {
  const networkOf = cardNetworks(site);
  const faults: string[] = [];
  for (const node of site.graph.nodes.values()) {
    const lines = linesOf(networkOf(node));
    expect(lines.length, node.id).toBeGreaterThan(0);
    lines.forEach((a, place) => {
      for (const b of lines.slice(place + 1)) {
        if (a.left < b.right + 4 && b.left < a.right + 4 && a.top < b.bottom && b.top < a.bottom)
          faults.push(`${node.id}: ${JSON.stringify([a, b])}`);
      }
    });
  }
  expect(faults).toEqual([]);
});
