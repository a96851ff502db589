/**
 * Rows by a number or a text, the smallest first, or the other way round. Rows without a value come last either way;
 * equal ones keep their order. Numbers and texts are not to be mixed.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => number | string | null,
  reversed: boolean,
): readonly Row[] {
  const turn = reversed ? -1 : 1;
  return rows
    .map((row) => ({ row, value: valueOf(row) }))
    .sort(({ value: a }, { value: b }) => {
      if (a === null || b === null) return Number(a === null) - Number(b === null);
      if (typeof a === 'number' && typeof b === 'number') return turn * (a - b);
      return turn * String(a).localeCompare(String(b), 'en');
    })
    .map(({ row }) => row);
}

/** A label as it is sorted: without its leading article. */
export function sortName(label: string): string {
  return label.replace(/^(the|a|an) /i, '');
}
