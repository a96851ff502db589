import { describe, expect, it } from 'vitest';
import { precacheList } from '../../src/build/serviceWorkerPlugin.ts';

describe('precacheList()', () => {
  const names = [
    'assets/index-1a.js',
    'assets/index-2b.css',
    'assets/marcellus-3c.woff2',
    'assets/outline-4d.json',
    'graph.json',
    'nodes.csv',
    'offline.html',
    'character/milady/index.html',
  ];

  it('keeps what the explorer is made of, and neither pages nor downloads', () => {
    expect(precacheList(names, 'shell', '/x/').map(({ url }) => url)).toEqual([
      '/x/assets/index-1a.js',
      '/x/assets/index-2b.css',
      '/x/assets/marcellus-3c.woff2',
      '/x/assets/outline-4d.json',
      '/x/offline.html',
    ]);
  });

  it('gives a version to the shell alone, and another one to another shell', () => {
    const revisions = (shell: string): readonly (string | null)[] =>
      precacheList(names, shell, '/').map(({ revision }) => revision);
    expect(revisions('shell').slice(0, -1)).toEqual([null, null, null, null]);
    expect(revisions('shell').at(-1)).toMatch(/^[0-9a-f]{16}$/);
    expect(revisions('shell')).toEqual(revisions('shell'));
    expect(revisions('shell').at(-1)).not.toBe(revisions('another').at(-1));
  });
});
