import type { AddressBook } from './addressBook.ts';
import type { addressReader } from './addressReader.ts';
import {
  DEFAULT_ARRANGEMENT,
  findText,
  LIST_COLUMNS,
  LIST_GROUPS,
  SORTS,
  SPANS,
  type Arrangement,
  type Sort,
} from './arrangement.ts';

/** Stands for no column at all, which an empty parameter could not say. */
const NO_COLUMNS = 'none';

/** How an address says the way list, cast and timeline line things up. */
export function readArrangement(
  read: Pick<ReturnType<typeof addressReader>, 'value' | 'choice' | 'many'>,
  book: AddressBook,
): Arrangement {
  const options = [NO_COLUMNS, ...LIST_COLUMNS] as const;
  const named = read.many(
    'columns',
    (text) => options.find((option) => option === text) ?? null,
    `${LIST_COLUMNS.join(', ')}, or ${NO_COLUMNS}`,
  );
  return {
    sort: read.value(
      'sort',
      (text) => parseSort(text, book),
      `${SORTS.join(', ')}, or the id of a film or series`,
    ),
    group: read.choice('group', LIST_GROUPS, DEFAULT_ARRANGEMENT.group),
    columns:
      named.length === 0
        ? DEFAULT_ARRANGEMENT.columns
        : LIST_COLUMNS.filter((column) => named.includes(column)),
    find: read.value('find', findText, 'a text') ?? '',
    span: read.choice('span', SPANS, DEFAULT_ARRANGEMENT.span),
    lines: read.value(
      'lines',
      (text) => (/^[1-9]\d{0,2}$/.test(text) ? Number(text) : null),
      'a number of lines, 1 to 999',
    ),
  };
}

/** Writes what differs from the default. */
export function writeArrangement(
  { sort, group, columns, find, span, lines }: Arrangement,
  write: (name: string, value: string | null, omit?: string) => void,
): void {
  write('sort', sort && `${sort.reversed ? '-' : ''}${sort.by}`);
  write('group', group, DEFAULT_ARRANGEMENT.group);
  write('columns', columns.join(',') || NO_COLUMNS, DEFAULT_ARRANGEMENT.columns.join(','));
  write('find', encodeURIComponent(find));
  write('span', span, DEFAULT_ARRANGEMENT.span);
  write('lines', lines === null ? null : String(lines));
}

function parseSort(text: string, book: AddressBook): Sort | null {
  const reversed = text.startsWith('-');
  const name = reversed ? text.slice(1) : text;
  const key = SORTS.find((option) => option === name);
  const id = key ? null : book.resolve(name);
  const by = key ?? book.works.find((work) => work === id);
  return by === undefined ? null : { by, reversed };
}
