import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectLegible, HANDS, takeHand, type Hand } from './hands.ts';
import { launchBrowser } from './launch.ts';
import { addressOf, details, notices } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What nobody needs more than; the product's promise. */
const MOST_MOVES = 3;

/** A question as a new visitor has it, who stands before the map and knows nothing of addresses. */
interface Question {
  readonly asks: string;
  readonly moves: (hand: Hand) => Promise<void>;
  /** Fails unless the answer is there to be read. */
  readonly answer: (page: Page) => Promise<void>;
}

const line = (page: Page, ...texts: readonly string[]) =>
  texts.reduce((lines, hasText) => lines.filter({ hasText }), details(page).getByRole('listitem')).first();
const compare = (page: Page) => page.getByRole('region', { name: 'Compare' });
const shareDialog = (page: Page) => page.getByRole('dialog', { name: 'Share' });

const QUESTIONS: readonly Question[] = [
  {
    asks: '1: who plays the Director, and in which films',
    moves: (hand) => hand.find('director', 'The Director'),
    answer: async (page) => {
      await details(page).getByRole('heading', { name: 'The Director' }).waitFor();
      const part = line(page, 'played by', 'Anjelica Huston');
      await expectLegible(part);
      expect(await part.innerText()).toContain('Chapter 3, Ballerina');
    },
  },
  {
    asks: '2: which characters of Ballerina were already in earlier films',
    moves: async (hand) => {
      await hand.lens();
      await hand.press(hand.page.getByRole('button', { name: 'Only Ballerina' }));
      await hand.press(
        compare(hand.page).getByRole('link', {
          name: /^\d+ characters carried over from earlier films into Ballerina$/,
        }),
      );
    },
    answer: async (page) => {
      const names = compare(page).getByRole('listitem');
      for (const hasText of ['The Director', 'John Wick', 'Winston', 'Charon'])
        await expectLegible(names.filter({ hasText }).first());
      expect(await compare(page).innerText()).not.toContain('Eve Macarro');
      expect(addressOf(page)).toContain('works=ballerina&kinds=character&show=carried');
    },
  },
  {
    asks: '3: how Eve Macarro is connected to John Wick, and how else',
    moves: async (hand) => {
      await hand.find('eve macarro', 'Eve Macarro');
      await hand.press(details(hand.page).getByRole('button', { name: 'Find a route' }));
      await hand.choose('John Wick');
    },
    answer: async (page) => {
      const panel = details(page);
      await panel.getByRole('heading', { name: 'Eve Macarro → John Wick' }).waitFor();
      await expectLegible(panel.getByText(/tied directly/).first());
      await panel
        .getByRole('link', { name: /^Source/ })
        .first()
        .waitFor();
      const ways = panel.getByRole('link', { name: /step/ });
      expect(await ways.count()).toBeGreaterThan(3);
      await expectLegible(ways.nth(1));
    },
  },
  {
    asks: '4: who belongs to the Ruska Roma, who leads it, since which film we know',
    moves: (hand) => hand.find('ruska roma', 'Ruska Roma'),
    answer: async (page) => {
      await details(page).getByRole('heading', { name: 'Ruska Roma', exact: true }).waitFor();
      const leader = line(page, 'led by', 'The Director');
      await expectLegible(leader);
      expect(await leader.innerText()).toContain('Chapter 3');
      for (const name of ['Eve Macarro', 'Katia', 'Nogi'])
        await expectLegible(line(page, 'has member', name));
      expect(await details(page).innerText()).toMatch(/In Chapter 3, Chapter 4, Ballerina/);
    },
  },
  {
    asks: '5: which actors are in all four main films',
    moves: async (hand) => {
      await hand.lens();
      await hand.press(hand.page.getByRole('button', { name: /^All up to .*Chapter 4$/ }));
      await hand.press(compare(hand.page).getByRole('link', { name: /^\d+ people in all 4$/ }));
    },
    answer: async (page) => {
      for (const hasText of [
        'Keanu Reeves as John Wick',
        'Ian McShane as Winston',
        'Lance Reddick as Charon',
      ])
        await expectLegible(compare(page).getByRole('listitem').filter({ hasText }));
      expect(addressOf(page)).toContain('match=all&kinds=person');
    },
  },
  {
    asks: '6: who killed Viggo Tarasov, and how we know',
    moves: async (hand) => {
      await hand.find('viggo', 'Viggo Tarasov');
      await hand.press(
        line(hand.page, 'killed by', 'John Wick')
          .getByRole('link', { name: /^Source/ })
          .first(),
      );
    },
    answer: async (page) => {
      await expectLegible(line(page, 'killed by', 'John Wick'));
      const source = details(page).locator('li:focus');
      await expectLegible(source);
      expect(await source.getByRole('link').count()).toBeGreaterThan(0);
    },
  },
  {
    asks: '7: which Continental hotels there are, who manages each, who is its concierge',
    moves: (hand) => hand.find('continental', 'The Continental'),
    answer: async (page) => {
      await details(page).getByRole('heading', { name: 'The Continental', exact: true }).waitFor();
      for (const [house, ...staff] of [
        ['New York Continental', 'managed by Winston', 'has concierge Charon'],
        ['Rome Continental', 'managed by Julius'],
        ['Casablanca Continental', 'managed by Sofia'],
        ['Osaka Continental', 'managed by Shimazu Koji', 'has concierge Shimazu Akira'],
        ['Prague Continental', 'has concierge The Concierge of the Prague Continental'],
      ] as const) {
        const told = line(page, 'includes', house);
        await expectLegible(told);
        for (const text of staff) expect(await told.innerText()).toContain(text);
      }
    },
  },
  {
    asks: '8: a link to the Bowery King, filtered to Chapters 2 and 3, for a friend',
    moves: async (hand) => {
      await hand.find('bowery king in chapters 2 and 3', 'The Bowery King');
      await hand.press(hand.page.getByRole('button', { name: 'Share', exact: true }));
      await hand.press(shareDialog(hand.page).getByRole('button', { name: 'Copy link', exact: true }));
    },
    answer: async (page) => {
      await notices(page).getByText('Link copied.').waitFor();
      const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
      expect(link.pathname).toBe('/character/the-bowery-king/');
      expect(link.searchParams.get('works')).toBe('john-wick-chapter-2,john-wick-chapter-3');
    },
  },
  {
    asks: '9: nothing that comes after the first two films, anywhere',
    moves: async (hand) => {
      const { page } = hand;
      await hand.press(page.getByRole('button', { name: 'Not seen everything? Hide the rest' }));
      await hand.press(page.getByRole('button', { name: 'Up to John Wick: Chapter 2', exact: true }));
      await hand.press(page.getByRole('button', { name: 'Show me that much' }));
    },
    answer: async (page) => {
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await expect.poll(() => page.locator('body').innerText()).not.toContain('Ballerina');
      const told = `${await page.locator('body').innerText()}\n${await page.locator('body').ariaSnapshot()}`;
      for (const name of ['Eve Macarro', 'Ruska Roma', 'Chapter 3', 'Chapter 4', 'Sofia'])
        expect(told).not.toContain(name);
    },
  },
  {
    asks: '10: when Ballerina was first announced for, and when it came out',
    moves: (hand) => hand.find('ballerina', 'Ballerina'),
    answer: async (page) => {
      await details(page).getByRole('heading', { name: 'Ballerina', exact: true }).waitFor();
      const released = details(page).getByRole('definition').filter({ hasText: 'June 6, 2025' });
      await expectLegible(released);
      expect(await released.innerText()).toContain('once said: June 7, 2024');
    },
  },
  {
    asks: '11: what to know before one watches Ballerina',
    moves: async (hand) => {
      await hand.press(hand.page.getByRole('button', { name: 'Take a tour' }));
      await hand.press(hand.page.getByRole('link', { name: 'Before you watch Ballerina' }));
    },
    answer: async (page) => {
      const card = page.getByRole('region', { name: 'Tour', exact: true });
      await expectLegible(card.getByText('1 of 10'));
      await expectLegible(card.getByText(/what they have told of it, and not a word of Ballerina itself/));
    },
  },
  {
    asks: '12: the graph as a file for Gephi, Cytoscape or a notebook',
    moves: async (hand) => {
      const { page } = hand;
      await hand.press(page.getByRole('button', { name: 'Share', exact: true }));
      await hand.press(page.getByRole('tab', { name: 'Export' }));
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        hand.press(page.getByRole('button', { name: 'GEXF', exact: true })),
      ]);
      expect(download.suggestedFilename()).toMatch(/\.gexf$/);
    },
    answer: async (page) => {
      await expectLegible(shareDialog(page).getByText('is made.'));
      for (const name of ['Cytoscape JSON', 'GraphML'])
        await expectLegible(shareDialog(page).getByRole('button', { name, exact: true }));
    },
  },
];

describe.each(QUESTIONS)('$asks', ({ moves, answer }) => {
  it.each(HANDS)('is answered in three moves or fewer by %s', async (name) => {
    const { page, hand, end } = await takeHand(browser, name);
    await moves(hand);
    await answer(page);
    expect(hand.moves()).toBeLessThanOrEqual(MOST_MOVES);
    await end();
  });
});
