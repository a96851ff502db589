import { startTransition, useEffect, useState } from 'react';

/** Rows at once: what the largest window shows. */
const FIRST = 30;
/** Rows more in each turn. */
const STEP = 40;

/**
 * How many of `total` rows are drawn: the first ones at once, the others soon, a few in each turn, so that a list of
 * hundreds holds nothing up. All of them are there in the end: a reader's software and a search in the page miss none.
 */
export function useGrowing(total: number): number {
  const [rows, setRows] = useState(FIRST);
  useEffect(() => {
    if (rows >= total) return undefined;
    const timer = setTimeout(() => {
      startTransition(() => {
        setRows(rows + STEP);
      });
    });
    return () => {
      clearTimeout(timer);
    };
  }, [rows, total]);
  return Math.min(rows, total);
}
