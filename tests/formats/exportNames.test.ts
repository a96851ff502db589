import { describe, expect, it } from 'vitest';
import { exportFileName } from '../../src/formats/exportNames.ts';
import { HOSTILE } from './hostileGraph.ts';

describe('exportFileName()', () => {
  it.each([
    [['The World', 'Athos'], '.gexf', 'the-world-athos-2026-11-25.gexf'],
    [['Café Zoë', 'd’Artagnan'], '-nodes.csv', 'cafe-zoe-d-artagnan-2026-11-25-nodes.csv'],
    [['', '世界'], '.ttl', '2026-11-25.ttl'],
  ])('of %j ending with %s is %s', (what, ending, name) => {
    expect(exportFileName(what, '2026-11-25', ending)).toBe(name);
  });

  it('is a plain name of bounded length, whatever the title', () => {
    for (const title of HOSTILE) {
      expect(exportFileName([title, title], '2026-11-25', '.json')).toMatch(/^[a-z0-9-]{0,132}\.json$/);
    }
  });
});
