import { describe, expect, it } from 'vitest';
import { fateOf } from '../../src/explore/fate.ts';
import type { Fate, FateStatement, WorkFields, WorkId } from '../../src/graph/types.ts';
import { sketchGraph, sketchNode } from '../graph/sketch.ts';

const fields: WorkFields = { medium: 'film', shortLabel: '', symbol: '', state: 'released' };
const work = (name: string, storyOrder: number) =>
  sketchNode(name, { kind: 'work', work: { ...fields, storyOrder } });
const fate = (name: Fate, ...works: readonly string[]): FateStatement => ({
  fate: name,
  works: works as readonly WorkId[],
  revealedIn: works[0] as WorkId,
  sources: [],
});

/** Fate of a character in "first" and "second", released so, and "before", a prequel released last. */
function of(...fates: readonly FateStatement[]): Fate | undefined {
  const character = sketchNode('hero', { fates });
  const graph = sketchGraph([work('first', 2), work('second', 3), work('before', 1), character]);
  return fateOf(graph, character)?.fate;
}

describe('fateOf()', () => {
  it('is the one that is latest in the story, whatever came out last', () => {
    expect(of(fate('alive', 'first'), fate('dead', 'second'), fate('alive', 'before'))).toBe('dead');
    expect(of(fate('dead', 'first'), fate('alive', 'second'))).toBe('alive');
  });

  it('looks at the latest of several works', () => {
    expect(of(fate('presumed-dead', 'first'), fate('alive', 'before', 'second'))).toBe('alive');
  });

  it('leaves aside what was superseded, and is null where nothing is said', () => {
    expect(of(fate('alive', 'first'), { ...fate('dead', 'second'), status: 'superseded' })).toBe('alive');
    expect(of()).toBeUndefined();
  });
});
