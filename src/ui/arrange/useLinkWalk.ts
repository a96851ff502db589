import { useEffect, type RefObject } from 'react';

const LINKS = '[role=rowheader] a, [role=cell] a, [role=cell] button';

/**
 * Arrow keys walk between the links of a table: left and right within a row, up and down to the nearest one in the
 * next row, Home and End to the ends of a row, with Ctrl to the ends of the table. The table is one tab stop; where
 * one was is kept. Works on the rendered links, because they are many and come and go.
 */
export function useLinkWalk(table: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = table.current;
    if (!root) return;
    let stop: HTMLElement | null = null;
    const visible = (link: HTMLElement): boolean => link.offsetParent !== null;
    const makeStop = (link: HTMLElement): void => {
      if (stop !== link) {
        if (stop) stop.tabIndex = -1;
        stop = link;
      }
      link.tabIndex = 0;
    };
    const refresh = (): void => {
      const links = root.querySelectorAll<HTMLElement>(LINKS);
      for (const link of links) if (link !== stop && link.tabIndex !== -1) link.tabIndex = -1;
      if (stop && root.contains(stop) && visible(stop)) return;
      const current = root.querySelector<HTMLElement>('[aria-current] a');
      const first = current ?? [...links].find(visible);
      stop = null;
      if (first) makeStop(first);
    };
    const onFocus = (event: FocusEvent): void => {
      if (event.target instanceof HTMLElement && event.target.matches(LINKS)) makeStop(event.target);
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      const from = event.target;
      if (!(from instanceof HTMLElement) || !from.matches(LINKS) || event.altKey || event.shiftKey) return;
      const to = target(root, from, event.key, event.ctrlKey || event.metaKey);
      if (!to) return;
      event.preventDefault();
      makeStop(to);
      to.focus();
      to.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    };
    refresh();
    const rowsChange = new MutationObserver(refresh);
    rowsChange.observe(root, { childList: true, subtree: true });
    root.addEventListener('focusin', onFocus);
    root.addEventListener('keydown', onKeyDown);
    return () => {
      rowsChange.disconnect();
      root.removeEventListener('focusin', onFocus);
      root.removeEventListener('keydown', onKeyDown);
    };
  }, [table]);
}

function linksOf(row: Element | null | undefined): readonly HTMLElement[] {
  return row
    ? [...row.querySelectorAll<HTMLElement>(LINKS)].filter(({ offsetParent }) => offsetParent !== null)
    : [];
}

/** Where a key leads from a link; undefined if nowhere. */
function target(root: Element, from: HTMLElement, key: string, toEnds: boolean): HTMLElement | undefined {
  const rows = [...root.querySelectorAll('tbody [role=row]')].filter((row) => row.querySelector(LINKS));
  const row = from.closest('[role=row]');
  const place = rows.findIndex((one) => one === row);
  const own = linksOf(row);
  const at = own.indexOf(from);
  switch (key) {
    case 'ArrowLeft':
      return own[at - 1];
    case 'ArrowRight':
      return own[at + 1];
    case 'ArrowUp':
      return nearest(from, linksOf(rows[place - 1]));
    case 'ArrowDown':
      return nearest(from, linksOf(rows[place + 1]));
    case 'PageUp':
      return nearest(from, linksOf(rows[Math.max(0, place - 10)]));
    case 'PageDown':
      return nearest(from, linksOf(rows[Math.min(rows.length - 1, place + 10)]));
    case 'Home':
      return toEnds ? linksOf(rows[0])[0] : own[0];
    case 'End':
      return toEnds ? linksOf(rows.at(-1)).at(-1) : own.at(-1);
    default:
      return undefined;
  }
}

/** The link whose left edge is nearest to another one's. */
function nearest(from: HTMLElement, links: readonly HTMLElement[]): HTMLElement | undefined {
  const left = (link: HTMLElement): number => link.getBoundingClientRect().left;
  const wanted = left(from);
  return [...links].sort((a, b) => Math.abs(left(a) - wanted) - Math.abs(left(b) - wanted))[0];
}
