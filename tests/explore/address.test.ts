import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress, isStep, parseAddress } from '../../src/explore/address.ts';
import { roundedCamera } from '../../src/explore/addressNumbers.ts';
import { createAddressBook } from '../../src/explore/addressBook.ts';
import { DEFAULT_ARRANGEMENT, type Arrangement } from '../../src/explore/arrangement.ts';
import { DEFAULT_STATE, EMPTY_LENS, type ExplorerState, type Lens } from '../../src/explore/explorerState.ts';
import type { EdgeId, GroupId, NodeId, SourceId, WorkId } from '../../src/graph/types.ts';
import { sketchGraph, sketchNode, tinyWorks } from '../graph/sketch.ts';
import { states, texts, tinyBook } from './arbitraries.ts';

const [modern, musketeers, mask] = tinyWorks;
const TIE = 'dartagnan--seen-at--paris' as EdgeId;
const groups = (...ids: readonly string[]): readonly GroupId[] => ids as readonly GroupId[];
const state = (part: Partial<ExplorerState>): ExplorerState => ({ ...DEFAULT_STATE, ...part });
const lens = (part: Partial<Lens>): ExplorerState => state({ lens: { ...EMPTY_LENS, ...part } });
const arranged = (part: Partial<Arrangement>): ExplorerState =>
  state({ arrangement: { ...DEFAULT_ARRANGEMENT, ...part } });
const parse = (text: string): ExplorerState => parseAddress(text, tinyBook).state;
const format = (value: ExplorerState): string => formatAddress(value, tinyBook);

const node = (id: string): NodeId => id as NodeId;
const milady = node('milady');
const route = { to: node('paris'), ties: 'any', avoid: [], way: 1 } as const;

const everything: ExplorerState = {
  selected: 'milady' as NodeId,
  source: null,
  edge: TIE,
  lens: {
    works: [musketeers, mask],
    match: 'all',
    without: [modern],
    kinds: ['character', 'organization'],
    relations: groups('allegiance', 'conflict'),
  },
  portion: 'carried',
  depth: 2,
  asOf: musketeers,
  order: 'story',
  view: 'list',
  layout: 'force',
  seed: 7,
  unfolded: groups('allegiance', 'conflict'),
  arrangement: {
    sort: { by: mask, reversed: true },
    group: 'work',
    columns: ['works', 'fate'],
    find: 'the cardinal',
    span: 'all',
    lines: 24,
  },
  route: { to: node('paris'), ties: 'story', avoid: [node('dartagnan')], way: 3 },
  measure: 'between',
  tour: { tour: 'the-siege', step: 4 },
  picked: [node('dartagnan')],
  expanded: [node('constance')],
  hidden: [node('paris')],
  pins: [{ id: milady, x: 12, y: -40 }],
  seen: [musketeers, mask],
  camera: { centre: { x: -120, y: 48 }, zoom: 1.25 },
  version: '0a1b2c3d',
  embedding: { embedded: true, theme: 'light' },
};

describe('parseAddress() and formatAddress()', () => {
  it.each<readonly [address: string, state: ExplorerState]>([
    ['/', DEFAULT_STATE],
    ['/character/dartagnan/', state({ selected: 'dartagnan' as NodeId })],
    ['/film/the-iron-mask/', state({ selected: mask })],
    ['/person/douglas-fairbanks/', state({ selected: 'douglas-fairbanks' as NodeId })],
    ['/source/wikipedia-the-iron-mask/', state({ source: 'wikipedia-the-iron-mask' as SourceId })],
    ['/?works=the-iron-mask', lens({ works: [mask] })],
    ['/?works=a-modern-musketeer,the-iron-mask', lens({ works: [modern, mask] })],
    ['/?works=a-modern-musketeer,the-iron-mask&match=all', lens({ works: [modern, mask], match: 'all' })],
    [`/?works=${tinyWorks.join(',')}`, lens({ works: tinyWorks })],
    ['/?without=the-three-musketeers', lens({ without: [musketeers] })],
    ['/?works=the-iron-mask&without=a-modern-musketeer', lens({ works: [mask], without: [modern] })],
    ['/?kinds=work,thing', lens({ kinds: ['work', 'thing'] })],
    ['/?relations=cast,places', lens({ relations: groups('cast', 'places') })],
    ['/?works=the-iron-mask&show=new', { ...lens({ works: [mask] }), portion: 'new' }],
    ['/?measure=appearances', state({ measure: 'appearances' })],
    ['/?depth=2', state({ depth: 2 })],
    ['/?depth=3', state({ depth: 3 })],
    ['/?view=list', state({ view: 'list' })],
    ['/?view=cast', state({ view: 'cast' })],
    ['/?view=timeline', state({ view: 'timeline' })],
    ['/?layout=radial', state({ layout: 'radial' })],
    ['/?sort=name', arranged({ sort: { by: 'name', reversed: false } })],
    ['/?sort=-appearances', arranged({ sort: { by: 'appearances', reversed: true } })],
    [
      '/?view=cast&sort=the-iron-mask',
      { ...arranged({ sort: { by: mask, reversed: false } }), view: 'cast' },
    ],
    ['/?group=kind', arranged({ group: 'kind' })],
    ['/?columns=kind,description,weight', arranged({ columns: ['kind', 'description', 'weight'] })],
    ['/?columns=none', arranged({ columns: [] })],
    ['/?find=the%20director%20%26%20%2B', arranged({ find: 'the director & +' })],
    ['/?span=all', arranged({ span: 'all' })],
    ['/?lines=1', arranged({ lines: 1 })],
    ['/?layout=tree', state({ layout: 'tree' })],
    ['/?layout=force', state({ layout: 'force' })],
    ['/?layout=force&seed=9999', state({ layout: 'force', seed: 9999 })],
    [
      '/character/milady/?more=cast,conflict',
      state({ selected: milady, unfolded: groups('cast', 'conflict') }),
    ],
    ['/?depth=3&layout=radial', state({ depth: 3, layout: 'radial' })],
    ['/?asof=the-iron-mask&order=story', state({ asOf: mask, order: 'story' })],
    [`/?edge=${TIE}`, state({ edge: TIE })],
    ['/character/milady/?to=paris', state({ selected: milady, route })],
    [
      '/character/milady/?to=paris&ties=cast&avoid=dartagnan,the-iron-mask&way=2',
      state({
        selected: milady,
        route: { ...route, ties: 'cast', avoid: [node('dartagnan'), mask], way: 2 },
      }),
    ],
    [
      '/character/milady/?expand=dartagnan,paris',
      state({ selected: milady, expanded: [node('dartagnan'), node('paris')] }),
    ],
    ['/?tour=the-siege', state({ tour: { tour: 'the-siege', step: 1 } })],
    ['/?tour=the-siege&step=12', state({ tour: { tour: 'the-siege', step: 12 } })],
    [
      '/?with=dartagnan,milady&hide=paris',
      state({ picked: [node('dartagnan'), milady], hidden: [route.to] }),
    ],
    [
      '/?pins=dartagnan:0:-7,milady:100000:-100000',
      state({
        pins: [
          { id: node('dartagnan'), x: 0, y: -7 },
          { id: milady, x: 100_000, y: -100_000 },
        ],
      }),
    ],
    ['/?embed=1&theme=dark', state({ embedding: { embedded: true, theme: 'dark' } })],
    ['/?seen=', state({ seen: [] })],
    ['/?seen=a-modern-musketeer', state({ seen: [modern] })],
    ['/?at=0,0,1', state({ camera: { centre: { x: 0, y: 0 }, zoom: 1 } })],
    ['/?at=-100000,100000,0.001', state({ camera: { centre: { x: -100_000, y: 100_000 }, zoom: 0.001 } })],
    ['/?at=12,-7,20', state({ camera: { centre: { x: 12, y: -7 }, zoom: 20 } })],
    ['/?v=0a1b2c3d', state({ version: '0a1b2c3d' })],
    [
      '/character/milady/?works=the-three-musketeers,the-iron-mask&match=all&without=a-modern-musketeer' +
        '&kinds=character,organization&relations=allegiance,conflict&show=carried&depth=2&asof=the-three-musketeers&order=story' +
        '&view=list&layout=force&seed=7&more=allegiance,conflict&sort=-the-iron-mask&group=work&columns=works,fate' +
        '&find=the%20cardinal&span=all&lines=24' +
        `&edge=${TIE}&to=paris&ties=story&avoid=dartagnan&way=3&measure=between&tour=the-siege&step=4` +
        '&with=dartagnan&expand=constance&hide=paris&pins=milady:12:-40' +
        '&seen=the-three-musketeers,the-iron-mask&at=-120,48,1.25&v=0a1b2c3d&embed=1&theme=light',
      everything,
    ],
  ])('read and write %s', (address, value) => {
    expect(parseAddress(address, tinyBook)).toEqual({ state: value, dropped: [] });
    expect(format(value)).toBe(address);
  });

  it('come back to any state', () => {
    fc.assert(
      fc.property(states, (value) => {
        expect(parseAddress(format(value), tinyBook)).toEqual({ state: value, dropped: [] });
      }),
    );
  });

  it('never throw on any text, and settle after one reading', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const first = parse(text);
        expect(parseAddress(format(first), tinyBook)).toEqual({ state: first, dropped: [] });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('parseAddress()', () => {
  it.each([
    ['the wrong kind', '/place/milady/'],
    ['no kind', '/milady'],
    ['an unknown kind', '/sorceress/milady/'],
    ['another case', '/CHARACTER/Milady/'],
    ['no trailing slash', '/character/milady'],
    ['two trailing slashes', '/character/milady//'],
    ['two leading slashes', '//character/milady/'],
    ['no leading slash', 'character/milady'],
    ['the file name of a static host', '/character/milady/index.html'],
    ['percent-encoding', '/character/%6Dilady/'],
    ['a hash part', '/character/milady/#facts'],
    ['a hash part that looks like a query', '/character/milady/#?depth=3'],
    ['an empty query', '/character/milady/?'],
    ['empty parameters', '/character/milady/?&&works=&kinds=,&'],
  ])('finds the node in spite of %s', (_, address) => {
    expect(parseAddress(address, tinyBook)).toEqual({
      state: state({ selected: 'milady' as NodeId }),
      dropped: [],
    });
  });

  it.each(['', '/', '//', '/index.html', '#', '?', '/?#?'])('takes "%s" for the start', (address) => {
    expect(parseAddress(address, tinyBook)).toEqual({ state: DEFAULT_STATE, dropped: [] });
  });

  it('finds the node of a former id', () => {
    expect(parse('/character/artagnan/').selected).toBe('dartagnan');
  });

  it('takes the page of a tour for its first step', () => {
    expect(parse('/tour/the-siege/')).toEqual(state({ tour: { tour: 'the-siege', step: 1 } }));
  });

  it('asks for a route from a page to another one, past neither of the two', () => {
    expect(parse('/character/milady/?to=paris&avoid=milady,paris').route).toEqual(route);
    expect(parseAddress('/?to=paris&way=2', tinyBook).dropped.map(({ part }) => part)).toEqual(['to', 'way']);
    expect(parseAddress('/character/milady/?way=2', tinyBook).dropped.map(({ part }) => part)).toEqual([
      'way',
    ]);
  });

  it('expands around a page, and never the page itself', () => {
    expect(parse('/character/milady/?expand=milady,paris').expanded).toEqual(['paris']);
    expect(parseAddress('/?expand=paris', tinyBook).dropped.map(({ part }) => part)).toEqual(['expand']);
  });

  it('neither hides nor picks what is selected', () => {
    expect(parse('/character/milady/?with=milady&hide=milady')).toEqual(state({ selected: milady }));
  });

  it('finds the works of former ids', () => {
    const film = sketchNode('mask-1929', { kind: 'work', formerIds: ['mask' as NodeId] });
    const book = createAddressBook(sketchGraph([film, sketchNode('other', { kind: 'work' })]));
    const read = parseAddress('/?works=mask&seen=Mask,mask-1929', book);
    expect(read).toEqual({
      dropped: [],
      state: { ...lens({ works: ['mask-1929' as WorkId] }), seen: ['mask-1929'] },
    });
  });

  it('reads lists in any order and case, with blanks and repeats', () => {
    expect(parse('/?works=THE-IRON-MASK,%20a-modern-musketeer,the-iron-mask')).toEqual(
      lens({ works: [modern, mask] }),
    );
  });

  it('reads single values in any case', () => {
    expect(parse('/?view=LIST&layout=Radial&v=0A1B2C3D')).toEqual(
      state({ view: 'list', layout: 'radial', version: '0a1b2c3d' }),
    );
  });

  it('adds up a repeated list', () => {
    expect(parse('/?kinds=thing&kinds=work,thing')).toEqual(lens({ kinds: ['work', 'thing'] }));
  });

  it('reads commas that were encoded on the way', () => {
    expect(parse('/?kinds=work%2Cthing')).toEqual(lens({ kinds: ['work', 'thing'] }));
  });

  it.each([
    ['kinds', 'work,character,person,organization,place,thing'],
    ['relations', tinyBook.groups.join(',')],
  ])('takes all %s for no condition', (name, value) => {
    expect(parse(`/?${name}=${value}`)).toEqual(DEFAULT_STATE);
  });

  it('needs two works for "all of"', () => {
    expect(parse('/?match=all')).toEqual(DEFAULT_STATE);
    expect(parse('/?works=the-iron-mask&match=all')).toEqual(lens({ works: [mask] }));
  });
});

describe('formatAddress()', () => {
  it('writes the start for a node that the book does not know', () => {
    expect(format(state({ selected: 'nobody' as NodeId, depth: 2 }))).toBe('/?depth=2');
  });
});

describe('roundedCamera()', () => {
  it('rounds to whole units and a thousandth of zoom', () => {
    expect(roundedCamera({ centre: { x: 1.4, y: -1.6 }, zoom: 1.23456 })).toEqual({
      centre: { x: 1, y: -2 },
      zoom: 1.235,
    });
  });

  it('knows no minus zero', () => {
    expect(Object.is(roundedCamera({ centre: { x: -0.2, y: 0 }, zoom: 1 }).centre.x, 0)).toBe(true);
  });

  it('makes of any camera one that an address can say', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(number, number, number, (x, y, zoom) => {
        const camera = roundedCamera({ centre: { x, y }, zoom });
        expect(parse(format(state({ camera }))).camera).toEqual(camera);
      }),
    );
  });
});

describe('isStep()', () => {
  it('takes the begin and the end of a filter by text for steps, not what is typed between', () => {
    const find = (text: string): ExplorerState => arranged({ find: text });
    expect(isStep(DEFAULT_STATE, find('d'), tinyBook)).toBe(true);
    expect(isStep(find('d'), find('di'), tinyBook)).toBe(false);
    expect(isStep(find('di'), DEFAULT_STATE, tinyBook)).toBe(true);
  });

  it.each<readonly [string, Partial<ExplorerState>]>([
    ['selecting', { selected: 'paris' as NodeId }],
    ['choosing works', { lens: { ...EMPTY_LENS, works: [mask] } }],
    ['changing the depth', { depth: 2 }],
    ['changing the view', { view: 'list' }],
    ['changing the layout', { layout: 'radial' }],
    ['what was seen', { seen: [] }],
    ['an edge', { edge: TIE }],
    ['a ranking', { measure: 'ties' }],
    ['another time', { asOf: mask }],
    ['a step of a tour', { tour: { tour: 'the-siege', step: 2 } }],
    ['picking', { picked: [milady] }],
    ['hiding', { hidden: [milady] }],
  ])('is true for %s', (_, part) => {
    expect(isStep(DEFAULT_STATE, state(part), tinyBook)).toBe(true);
    expect(isStep(state(part), DEFAULT_STATE, tinyBook)).toBe(true);
  });

  it('is false for the camera, dragged nodes, the version and the frame', () => {
    const moved = state({
      camera: { centre: { x: 1, y: 1 }, zoom: 2 },
      pins: [{ id: milady, x: 1, y: 1 }],
      version: '0a1b2c3d',
      embedding: { embedded: true, theme: 'dark' },
    });
    expect(isStep(DEFAULT_STATE, moved, tinyBook)).toBe(false);
  });

  it('is false for an equal state', () => {
    expect(isStep(everything, structuredClone(everything), tinyBook)).toBe(false);
  });
});
