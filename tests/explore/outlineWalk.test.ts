import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineMove, outlineRows, type OutlineMove } from '../../src/explore/outlineWalk.ts';
import type { OutlineBranch } from '../../src/explore/spokenOutline.ts';

const line = (key: string, label: string, children: readonly OutlineBranch[] = []): OutlineBranch => ({
  key,
  label,
  line: { type: 'everything' },
  children,
});

/**
 * ```
 * allies        e: Eve   w: The Winston
 * enemies       v: Viggo
 * back
 * ```
 */
const branches = [
  line('allies', 'Allies', [line('e', 'Eve'), line('w', 'The Winston')]),
  line('enemies', 'Enemies', [line('v', 'Viggo')]),
  line('back', 'Back'),
];
const move = (open: readonly string[], at: string, key: string): OutlineMove | null =>
  outlineMove(outlineRows(branches, new Set(open)), at, key);
const go = (to: string): OutlineMove => ({ type: 'go', to });

describe('outlineRows()', () => {
  it('shows what is open, and nothing below what has no lines', () => {
    const keys = (open: readonly string[]): string =>
      outlineRows(branches, new Set(open))
        .map(({ branch, parent }) => `${parent ?? ''}/${branch.key}`)
        .join(' ');
    expect(keys([])).toBe('/allies /enemies /back');
    expect(keys(['allies', 'back', 'gone'])).toBe('/allies allies/e allies/w /enemies /back');
  });
});

describe('outlineMove()', () => {
  it.each([
    [[], 'allies', 'ArrowDown', go('enemies')],
    [['allies'], 'allies', 'ArrowDown', go('e')],
    [['allies'], 'enemies', 'ArrowUp', go('w')],
    [[], 'allies', 'ArrowUp', null],
    [[], 'back', 'ArrowDown', null],
    [[], 'allies', 'ArrowRight', { type: 'open', keys: ['allies'] }],
    [['allies'], 'allies', 'ArrowRight', go('e')],
    [['allies'], 'e', 'ArrowRight', null],
    [['allies'], 'w', 'ArrowLeft', go('allies')],
    [['allies'], 'allies', 'ArrowLeft', { type: 'close', key: 'allies' }],
    [[], 'allies', 'ArrowLeft', null],
    [['allies'], 'w', 'Home', go('allies')],
    [[], 'allies', 'End', go('back')],
    [['allies'], 'enemies', '*', { type: 'open', keys: ['enemies'] }],
    [['allies', 'enemies'], 'back', '*', null],
    [['allies'], 'allies', 'e', go('e')],
    [['allies'], 'e', 'E', go('enemies')],
    [['allies'], 'enemies', 'e', go('e')],
    [['allies'], 'allies', 'w', go('w')],
    [['allies'], 'allies', 'z', null],
    [[], 'allies', 'Enter', null],
    [[], 'allies', ' ', null],
    [[], 'nowhere', 'ArrowDown', null],
  ] as const)('with %j open, on %s, %s', (open, at, key, expected) => {
    expect(move(open, at, key)).toEqual(expected);
  });

  it('reaches every line from every other with the arrow keys alone', () => {
    fc.assert(
      fc.property(fc.subarray(['allies', 'enemies']), (open) => {
        const rows = outlineRows(branches, new Set(open));
        let at: string = 'allies';
        const visited = [at];
        for (let next = outlineMove(rows, at, 'ArrowDown'); next?.type === 'go';) {
          at = next.to;
          visited.push(at);
          next = outlineMove(rows, at, 'ArrowDown');
        }
        expect(visited).toEqual(rows.map(({ branch }) => branch.key));
      }),
    );
  });
});
