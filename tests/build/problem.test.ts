import { describe, expect, it } from 'vitest';
import { formatProblem, nearest, sortProblems } from '../../src/build/problem.ts';

const problem = (file: string, line: number, column: number, message = 'wrong') => ({
  file,
  line,
  column,
  message,
});

describe('formatProblem()', () => {
  it('begins as editors and terminals read a place', () => {
    expect(formatProblem(problem('edges/kinship.json', 48, 15))).toBe('edges/kinship.json:48:15: wrong');
  });
});

describe('sortProblems()', () => {
  it('sorts by file, then line and column as numbers', () => {
    const sorted = [
      problem('a.json', 2, 1),
      problem('a.json', 10, 1),
      problem('a.json', 10, 9),
      problem('b.json', 1, 1),
    ];
    expect(sortProblems([...sorted].reverse())).toEqual(sorted);
  });

  it('tells the same problem once', () => {
    expect(sortProblems([problem('a.json', 1, 1), problem('a.json', 1, 1)])).toHaveLength(1);
  });
});

describe('nearest()', () => {
  it('names the value with the fewest letters changed', () => {
    expect(nearest('chapter-22', ['chapter-2', 'chapter-3', 'prologue'])).toBe('nearest: "chapter-2"');
  });

  it('takes the first in the alphabet of equally near ones, whatever their order', () => {
    expect(nearest('x', ['b', 'a'])).toBe(nearest('x', ['a', 'b']));
  });

  it('says so where there is none', () => {
    expect(nearest('x', [])).toBe('there is none yet');
  });
});
