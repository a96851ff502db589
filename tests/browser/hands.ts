import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { details, painted, SIZES, visit, type Visit } from './visit.ts';

/** How a visitor works the page. Each call is one move: what a person would call a step. */
export interface Hand {
  readonly page: Page;
  /** Types a text into the search and chooses its first answer, which has to be the wanted one. */
  readonly find: (text: string, answer: string) => Promise<void>;
  /** Works a button, a link or a tab. */
  readonly press: (control: Locator) => Promise<void>;
  /** Chooses an end for a route, in the box that has been opened in the details. */
  readonly choose: (name: string) => Promise<void>;
  /** Brings the lens up: a move on a phone; elsewhere it is there. */
  readonly lens: () => Promise<void>;
  /** Moves made so far. */
  readonly moves: () => number;
}

export const HANDS = ['mouse', 'keyboard', 'touch'] as const;
export type HandName = (typeof HANDS)[number];

const PHONE: BrowserContextOptions = { viewport: SIZES.phone, hasTouch: true, isMobile: true };

/** A visitor at a first visit, with one of the three hands; the phone measures 390×844, the others' window 1440×900. */
export async function takeHand(browser: Browser, name: HandName): Promise<Visit & { readonly hand: Hand }> {
  const visitor = await visit(browser, name === 'touch' ? PHONE : {});
  await visitor.open('/');
  await painted(visitor.page);
  return { ...visitor, hand: handOf(visitor.page, name) };
}

function handOf(page: Page, name: HandName): Hand {
  let made = 0;
  const search = page.getByRole('combobox', { name: 'Search' });
  const routeEnd = details(page).getByRole('combobox', { name: 'Route to' });
  const press = async (control: Locator): Promise<void> => {
    if (name === 'mouse') await control.click();
    else if (name === 'touch') await control.tap();
    else await pressKeys(page, control);
  };
  return {
    page,
    find: async (text, answer) => {
      made += 1;
      if (name === 'keyboard') await page.keyboard.press('/');
      else await press(search);
      await page.keyboard.type(text);
      const first = page.getByRole('option').first();
      await first.getByText(answer, { exact: true }).first().waitFor();
      if (name === 'keyboard') await page.keyboard.press('Enter');
      else await press(first);
    },
    press: async (control) => {
      made += 1;
      await press(control);
    },
    choose: async (wanted) => {
      made += 1;
      const option = details(page).getByRole('option', { name: wanted, exact: true });
      if (name !== 'keyboard') return press(option);
      await expect.poll(() => isFocused(routeEnd)).toBe(true);
      await page.keyboard.type(wanted);
      await option.waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    },
    lens: async () => {
      if (name !== 'touch') return;
      made += 1;
      await press(page.getByRole('button', { name: 'Lens', exact: true }));
    },
    moves: () => made,
  };
}

/** A tab is reached with arrow keys from its neighbours, all else by tabbing, and then Enter works it. */
async function pressKeys(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  const isTab = (await control.getAttribute('role')) === 'tab';
  if (isTab) {
    await control.locator('xpath=..').locator('[role=tab][aria-selected=true]').focus();
    const turns = await control.evaluate((tab) => {
      const tabs = [...(tab.parentElement?.querySelectorAll('[role=tab]') ?? [])];
      return tabs.indexOf(tab) - tabs.findIndex((each) => each.ariaSelected === 'true');
    });
    const key = turns < 0 ? 'ArrowLeft' : 'ArrowRight';
    for (let turn = 0; turn < Math.abs(turns); turn += 1) await page.keyboard.press(key);
    return;
  }
  expect(await control.evaluate((element: HTMLElement) => element.tabIndex)).toBe(0);
  await control.focus();
  await page.keyboard.press('Enter');
}

function isFocused(control: Locator): Promise<boolean> {
  return control.evaluate((element) => element === document.activeElement);
}

/**
 * Fails unless an answer can be read where it stands: brought into view as a reader would by scrolling, it lies within
 * the window's width, nothing covers its beginning, and its letters measure 12 pixels or more.
 */
export async function expectLegible(answer: Locator): Promise<void> {
  await answer.waitFor();
  await answer.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
  });
  // A sheet that is still moving has its answer elsewhere a moment later.
  await expect
    .poll(() =>
      answer.evaluate((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const [line] = range.getClientRects();
        if (!line) return 'has no text';
        const { left, right } = range.getBoundingClientRect();
        if (left < 0 || right > window.innerWidth) return 'sticks out of the window';
        if (Number.parseFloat(getComputedStyle(element).fontSize) < 12) return 'is too small';
        const top = document.elementFromPoint(line.left + 2, line.top + line.height / 2);
        return top && (element.contains(top) || top.contains(element)) ? 'legible' : 'is covered';
      }),
    )
    .toBe('legible');
}
