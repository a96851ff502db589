import { describe, expect, it } from 'vitest';
import { createAddressBook } from '../../src/explore/addressBook.ts';
import { nodePath, pathSegment } from '../../src/graph/nodePath.ts';
import { id, tinyGraph } from '../fixtures/tinyFranchise.ts';
import { sketchGraph, sketchNode, tinyWorks } from '../graph/sketch.ts';

const book = createAddressBook(tinyGraph);

describe('createAddressBook()', () => {
  it('lists works and groups in the order of the dataset', () => {
    expect(book.works).toEqual(tinyWorks);
    expect(book.groups[0]).toBe('appearance');
    expect(book.groups).toHaveLength(7);
  });

  it('resolves an id, and a former id to the node of today', () => {
    expect(book.resolve('dartagnan')).toBe('dartagnan');
    expect(book.resolve('artagnan')).toBe('dartagnan');
  });

  it.each(['nobody', '', '__proto__', 'constructor', 'toString'])('resolves "%s" to nothing', (text) => {
    expect(book.resolve(text)).toBeNull();
  });

  it.each([['before'], ['after']])('prefers an id in use to a former one that comes %s it', (when) => {
    const man = sketchNode('swordsman');
    const film = sketchNode('swordsman-1921', { kind: 'work', formerIds: [id('swordsman')] });
    const clash = createAddressBook(sketchGraph(when === 'before' ? [film, man] : [man, film]));
    expect(clash.resolve('swordsman')).toBe('swordsman');
  });

  it.each([
    ['dartagnan', '/character/dartagnan/'],
    ['the-iron-mask', '/film/the-iron-mask/'],
    ['douglas-fairbanks', '/person/douglas-fairbanks/'],
  ])('knows where the page of %s is', (node, path) => {
    expect(book.pathOf(id(node))).toBe(path);
  });

  it('knows no page of an unknown or a former id', () => {
    expect([book.pathOf(id('nobody')), book.pathOf(id('artagnan'))]).toEqual([null, null]);
  });
});

describe('pathSegment(), nodePath()', () => {
  it('take the medium of a work, and the kind of anything else', () => {
    const fields = { shortLabel: 'S', symbol: 'S', state: 'released' as const };
    const series = sketchNode('s', { kind: 'work', work: { medium: 'series', ...fields } });
    expect([pathSegment(series), nodePath(series)]).toEqual(['series', '/series/s/']);
    expect(nodePath(sketchNode('p', { kind: 'place' }))).toBe('/place/p/');
  });
});
