import { describe, expect, it, onTestFinished } from 'vitest';
import { build, preview } from 'vite';
import { tinySite } from './tinySite.ts';

describe.each(['/', '/x/'])('staticHostPlugin() at %s', (base) => {
  it('answers as a static host does', { timeout: 30_000 }, async () => {
    const config = tinySite(undefined, { base, preview: { host: '127.0.0.1', port: 0 } });
    await build(config);
    const server = await preview(config);
    onTestFinished(() => server.close());
    const { origin } = new URL(server.resolvedUrls?.local[0] ?? '');
    const ask = async (path: string) => {
      const response = await fetch(`${origin}${base}${path}`, { redirect: 'manual' });
      const title = /<title>(.*?)<\/title>/.exec(await response.text())?.[1];
      return { status: response.status, location: response.headers.get('location'), title };
    };
    const lost = { status: 404, location: null, title: 'Not found · The Three Musketeers' };

    expect(await ask('')).toMatchObject({ status: 200, title: 'The Three Musketeers' });
    expect(await ask('place/paris/?depth=2')).toMatchObject({
      status: 200,
      title: 'Paris · The Three Musketeers',
    });
    expect(await ask('place/paris/index.html')).toMatchObject({ status: 200 });
    expect(await ask('place/paris?depth=2')).toMatchObject({
      status: 301,
      location: `${base}place/paris/?depth=2`,
    });
    for (const path of [
      'place/gascony/',
      'place',
      'place/',
      'nothing.html',
      '__proto__/',
      '/a.example/',
      '%E0%A4%A',
      '%00',
      '..%2f..%2f',
    ]) {
      expect([path, await ask(path)]).toEqual([path, lost]);
    }
    const graph = await fetch(`${origin}${base}graph.json`, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(graph.headers.get('content-encoding')).toBe('gzip');
  });
});
