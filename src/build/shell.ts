/** What makes one page of the site differ from another. */
export interface PageWords {
  readonly title: string;
  readonly description: string;
  /** Canonical path, base included. */
  readonly path: string;
  /** Markup to be read where no script runs. */
  readonly content: string;
}

/** Puts a page's words into the explorer's shell, `index.html`: `%TITLE%`, `%DESCRIPTION%`, `%PATH%` and `%CONTENT%`. */
export function fillShell(shell: string, { title, description, path, content }: PageWords): string {
  const words: Readonly<Record<string, string>> = {
    TITLE: escapeHtml(title),
    DESCRIPTION: escapeHtml(description),
    PATH: escapeHtml(path),
    CONTENT: content,
  };
  return shell.replace(/%(TITLE|DESCRIPTION|PATH|CONTENT)%/g, (_, name: string) => words[name] ?? '');
}

/** Text as it may stand in markup and in quoted attributes: data are never markup. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
