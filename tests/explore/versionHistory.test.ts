import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changedFrom,
  changedSince,
  formatHistory,
  parseHistory,
  type VersionHistory,
} from '../../src/explore/versionHistory.ts';

const hash = fc.constantFrom('00000000', '11111111', '22222222');
const key = fc.constantFrom('a', 'b', 'c#00000000', 'a--knows--b');
const digest = fc.dictionary(key, hash).map((entries) => new Map(Object.entries(entries)));

/** The history of some digests, each a version named after its place; the last one is now. */
function historyOf(digests: readonly ReadonlyMap<string, string>[]): VersionHistory {
  return digests.slice(0, -1).map((before, place) => ({
    version: String(place).padStart(8, '0'),
    date: '2026-11-25',
    was: changedFrom(before, digests[place + 1] ?? new Map()),
  }));
}

describe('changedSince()', () => {
  it('brings any past version back from what is there now', () => {
    fc.assert(
      fc.property(fc.array(digest, { minLength: 2, maxLength: 6 }), fc.nat(), (digests, pick) => {
        const history = historyOf(digests);
        const place = pick % history.length;
        const past = changedSince(history, String(place).padStart(8, '0'));
        const again = new Map<string, string>(digests.at(-1));
        for (const [changed, before] of past?.was ?? []) {
          if (before === null) again.delete(changed);
          else again.set(changed, before);
        }
        expect(new Map([...again].sort())).toEqual(new Map([...(digests[place] ?? [])].sort()));
      }),
    );
  });

  it('knows nothing of a version that was never recorded', () => {
    expect(changedSince(historyOf([new Map(), new Map([['a', '11111111']])]), 'ffffffff')).toBeNull();
    expect(changedSince([], '00000000')).toBeNull();
  });

  it('of a version that came back counts from its last time', () => {
    const one = new Map([['a', '11111111']]);
    const two = new Map([['a', '22222222']]);
    const history = historyOf([one, two, one, two]).map((past, place) => ({
      ...past,
      version: place % 2 === 0 ? '00000001' : '00000002',
    }));
    expect(changedSince(history, '00000001')?.was).toEqual(one);
  });
});

describe('parseHistory()', () => {
  it('reads what formatHistory() writes', () => {
    fc.assert(
      fc.property(fc.array(digest, { maxLength: 4 }), (digests) => {
        const history = historyOf(digests);
        expect(parseHistory(JSON.parse(JSON.stringify(formatHistory(history))))).toEqual(history);
      }),
    );
  });

  it.each([
    [null],
    [{}],
    ['[]'],
    [[null]],
    [[{ version: 'xyz', date: '2026-11-25', was: {} }]],
    [[{ version: '0a1b2c3d', date: 7, was: {} }]],
    [[{ version: '0a1b2c3d', date: '2026-11-25', was: null }]],
    [[{ version: '0a1b2c3d', date: '2026-11-25', was: { a: 'long ago' } }]],
  ])('takes %j for none', (value) => {
    expect(parseHistory(value)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const history = parseHistory(value);
        return history === null || Array.isArray(history);
      }),
    );
  });
});
