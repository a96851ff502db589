import { wellFormed } from '../formats/plainText.ts';

/** What makes one page of the site differ from another. */
export interface PageWords {
  readonly title: string;
  readonly description: string;
  /** Markup of the head: what the page says of itself to machines. */
  readonly head: string;
  /** The work one must have seen to read the page's open part; empty for pages that are of no one work. */
  readonly first: string;
  /** Markup to be read before the explorer is there. */
  readonly content: string;
}

/** A page without words: the explorer alone, which finds its way by the address. */
export const BARE: Omit<PageWords, 'title'> = { description: '', head: '', first: '', content: '' };

/** Puts a page's words into the explorer's shell, `index.html`: `%TITLE%`, `%DESCRIPTION%`, `<!--%HEAD%-->`, `%FIRST%` and `%CONTENT%`. */
export function fillShell(shell: string, { title, description, head, first, content }: PageWords): string {
  const words: Readonly<Record<string, string>> = {
    '%TITLE%': escapeHtml(title),
    '%DESCRIPTION%': escapeHtml(description),
    '<!--%HEAD%-->': head,
    '%FIRST%': escapeHtml(first),
    '%CONTENT%': content,
  };
  return shell.replace(/%(TITLE|DESCRIPTION|FIRST|CONTENT)%|<!--%HEAD%-->/g, (name) => words[name] ?? '');
}

/** What no HTML may hold: control characters but for white space, and code points that are no characters. */
const UNWRITABLE =
  /[^\t\n\r\u{20}-\u{7E}\u{A0}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{10FFFF}]|[\u{1FFFE}\u{1FFFF}]/gu;

/** Text as it may stand in markup and in quoted attributes: data are never markup. */
export function escapeHtml(text: string): string {
  return wellFormed(text)
    .replace(UNWRITABLE, '\uFFFD')
    .replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
