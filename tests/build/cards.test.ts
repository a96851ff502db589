import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cardDrawer } from '../../src/build/cardDrawer.ts';
import { siteCards } from '../../src/build/cards.ts';
import { iconSvgs } from '../../src/build/icons.ts';
import { siteOf } from '../../src/build/site.ts';
import { hostileFranchise } from '../formats/hostileGraph.ts';
import { tinyFranchise } from '../fixtures/tinyFranchise.ts';
import { readPng } from './tinyPng.ts';

const place = { base: '/', origin: null };
const cards = siteCards(siteOf(tinyFranchise, place));
const svgOf = (name: string): string => cards.find((card) => card.name === name)?.svg() ?? '';

function tinyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cards-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

describe('siteCards()', () => {
  it('has a card for the front page, every node, every tour and every source, each under its own name', () => {
    const names = cards.map(({ name }) => name);
    const { nodes, tours, sources } = tinyFranchise;
    expect(names).toHaveLength(1 + nodes.length + tours.length + sources.length);
    expect(new Set(names).size).toBe(names.length);
  });

  it('makes the same card of the same data, and another of others', () => {
    expect(svgOf('milady')).toBe(svgOf('milady'));
    expect(svgOf('milady')).not.toBe(svgOf('constance'));
  });

  it("draws only what the node's first work shows", () => {
    const later = tinyFranchise.edges.filter(({ revealedIn }) => revealedIn !== 'a-modern-musketeer');
    const without = { ...tinyFranchise, edges: tinyFranchise.edges.filter((edge) => !later.includes(edge)) };
    const card = siteCards(siteOf(without, place)).find(({ name }) => name === 'dartagnan');
    expect(later.length).toBeGreaterThan(0);
    expect(svgOf('dartagnan')).toBe(card?.svg());
  });

  it('holds outlines only: no face, no text, no link, whatever the data say', () => {
    for (const { svg } of siteCards(siteOf(hostileFranchise, place))) {
      const page = new DOMParser({ onError: onErrorStopParsing }).parseFromString(svg(), 'image/svg+xml');
      const known = ['svg', 'defs', 'radialGradient', 'stop', 'rect', 'g', 'path', 'ellipse', 'circle'];
      const names = [...page.getElementsByTagName('*')].map(({ nodeName }) => nodeName);
      expect(names.filter((name) => !known.includes(name))).toEqual([]);
      expect(svg().length).toBeLessThan(600_000);
    }
  });
});

describe('cardDrawer()', () => {
  it('draws a card of 1200 by 630, and each picture only once', async () => {
    const folder = tinyFolder();
    const pen = cardDrawer(process.cwd(), folder);
    const png = await pen.draw(svgOf('constance'));
    expect(readPng(png)).toEqual({ width: 1200, height: 630, bytes: 1201 * 630 });
    expect(png.length).toBeLessThan(60_000);
    await pen.close();

    const again = cardDrawer(process.cwd(), folder);
    expect(await again.draw(svgOf('constance'))).toEqual(png);
    expect(again.drawn()).toBe(0);
    await again.draw(svgOf('milady'));
    expect(again.drawn()).toBe(1);
    expect(readdirSync(folder)).toHaveLength(2);
    await again.close();
  });

  it('says which drawing failed, and goes on', async () => {
    const pen = cardDrawer(process.cwd(), tinyFolder());
    await expect(pen.draw('<svg')).rejects.toThrow(/a card could not be drawn/);
    const [icon] = iconSvgs(process.cwd());
    expect(readPng(await pen.draw(icon?.svg ?? ''))).toMatchObject({ width: 192, height: 192 });
    await pen.close();
  });
});
