/** Longest the page to be read stays in front of an explorer that is there but does not get to paint, in milliseconds. */
const PATIENCE = 6000;

/** What of the explorer is put off until it has been drawn, and its mark when it has. */
const PARTS = [
  ['[role="application"]', '[role="application"][data-painted]'],
  ['#details', '#details article'],
] as const;

/**
 * Puts the explorer in the place of the page to be read, once it shows as much: until then the page is what one sees
 * and reads, and the explorer is there unseen. `isTold` says whether it has all that it is to show.
 */
export function takeOver(page: HTMLElement | null, root: HTMLElement, isTold: () => boolean): void {
  if (!page) return;
  const done = (): void => {
    observer.disconnect();
    clearTimeout(deadline);
    page.remove();
    document.documentElement.classList.remove('paged', 'veiled', 'shielded', 'embedded');
    scrollTo(0, 0);
  };
  const isThere = (selector: string): boolean => root.querySelector(selector) !== null;
  const look = (): void => {
    const isDrawn = PARTS.every(([part, drawn]) => !isThere(part) || isThere(drawn));
    if (isThere('[role="tabpanel"] > *, [role="application"]') && isDrawn && isTold()) done();
  };
  const observer = new MutationObserver(look);
  const loseHeart = (): void => {
    // A slow machine may not have come to it yet, and a page to be read is better than none.
    if (root.childElementCount > 0) done();
    else deadline = setTimeout(loseHeart, PATIENCE);
  };
  let deadline = setTimeout(loseHeart, PATIENCE);
  observer.observe(root, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['data-painted'],
  });
  look();
}
