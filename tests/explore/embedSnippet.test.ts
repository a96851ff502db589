import { describe, expect, it } from 'vitest';
import { embedSnippet } from '../../src/explore/embedSnippet.ts';
import { HOSTILE } from '../formats/hostileGraph.ts';

const frame = { src: 'https://example.org/?embed=1&theme=dark', title: 'Milady', width: 640, height: 420 };

describe('embedSnippet()', () => {
  it('is one frame with address, title and size', () => {
    expect(embedSnippet(frame)).toBe(
      '<iframe src="https://example.org/?embed=1&amp;theme=dark" title="Milady" width="640" height="420" style="max-width: 100%; border: 0" loading="lazy"></iframe>',
    );
  });

  it('keeps any title a title', () => {
    for (const title of HOSTILE) {
      const snippet = embedSnippet({ ...frame, title });
      expect(snippet.match(/[<>]/g)).toEqual(['<', '>', '<', '>']);
      expect(snippet.match(/"/g)).toHaveLength(12);
      const [, written = ''] = /title="([^"]*)"/.exec(snippet) ?? [];
      const read = written.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '');
      expect(read).toBe(title);
    }
  });
});

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
