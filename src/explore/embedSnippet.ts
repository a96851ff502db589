/** What an embedding page has to say of the frame; sizes in CSS pixels. */
export interface EmbedFrame {
  /** Full address of the embedded explorer. */
  readonly src: string;
  /** What screen readers call the frame. */
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

/** The HTML that puts an explorer into a page. Any text may be a title: it stays one. */
export function embedSnippet({ src, title, width, height }: EmbedFrame): string {
  const size = `width="${String(width)}" height="${String(height)}"`;
  return `<iframe src="${escaped(src)}" title="${escaped(title)}" ${size} style="max-width: 100%; border: 0" loading="lazy"></iframe>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
