import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress } from '../../src/explore/address.ts';
import type { Dropped } from '../../src/explore/addressReader.ts';
import { DEFAULT_STATE, EMPTY_LENS, type ExplorerState } from '../../src/explore/explorerState.ts';
import { tinyWorks } from '../graph/sketch.ts';
import { tinyBook } from './arbitraries.ts';

const [modern, , mask] = tinyWorks;
const parse = (text: string): ExplorerState => parseAddress(text, tinyBook).state;
const droppedBy = (text: string): readonly Dropped[] => parseAddress(text, tinyBook).dropped;
/** What was dropped, as `part=text`. */
const refused = (text: string): readonly string[] =>
  droppedBy(text).map((drop) => `${drop.part}=${drop.text}`);

describe('parseAddress() of a bad address', () => {
  it.each([
    ['an unknown id', '/character/nobody/', 'path=nobody'],
    ['a kind alone', '/character/', 'path=character'],
    ['too many parts', '/character/milady/facts/', 'path=/character/milady/facts/'],
    ['__proto__ as an id', '/character/__proto__/', 'path=__proto__'],
    ['constructor as an id', '/constructor', 'path=constructor'],
    ['broken percent-encoding', '/character/%E0%A4%A/', 'path=%E0%A4%A'],
    ['an unknown work', '/?works=the-fourth-musketeer', 'works=the-fourth-musketeer'],
    ['a node that is no work', '/?works=milady', 'works=milady'],
    ['an unknown work left out', '/?without=nothing', 'without=nothing'],
    ['an unknown kind', '/?kinds=horse', 'kinds=horse'],
    ['__proto__ as a kind', '/?kinds=__proto__', 'kinds=__proto__'],
    ['an unknown relation', '/?relations=rivalry', 'relations=rivalry'],
    ['a relation for its group', '/?relations=loves', 'relations=loves'],
    ['an unknown way to match', '/?match=some', 'match=some'],
    ['a place that is no work', '/?asof=paris', 'asof=paris'],
    ['an unknown order', '/?order=random', 'order=random'],
    ['an unknown tie', '/?edge=dartagnan--fears--paris', 'edge=dartagnan--fears--paris'],
    ['a portion of nothing', '/?show=new', 'show=new'],
    ['an unknown measure', '/?measure=fame', 'measure=fame'],
    ['a step without a tour', '/?step=2', 'step=2'],
    ['a tour that is no id', '/?tour=../x', 'tour=../x'],
    ['an unknown node hidden', '/?hide=nobody', 'hide=nobody'],
    ['an unknown node picked', '/?with=nobody', 'with=nobody'],
    ['a neighbourhood of nothing', '/?expand=milady', 'expand=milady'],
    ['a pin without a place', '/?pins=milady', 'pins=milady'],
    ['a pin of nobody', '/?pins=nobody:1:2', 'pins=nobody:1:2'],
    ['a pin too far away', '/?pins=milady:1:100001', 'pins=milady:1:100001'],
    ['an embed that is neither', '/?embed=yes', 'embed=yes'],
    ['a theme that is none', '/?theme=blue', 'theme=blue'],
    ['an unknown view', '/?view=globe', 'view=globe'],
    ['a seed of no free map', '/?seed=2', 'seed=2'],
    ['more of nothing', '/?more=cast', 'more=cast'],
    ['an unknown layout', '/?layout=spiral', 'layout=spiral'],
    ['an order nobody knows', '/?sort=length', 'sort=length'],
    ['an order by a node that is no work', '/?sort=milady', 'sort=milady'],
    ['__proto__ as an order', '/?sort=__proto__', 'sort=__proto__'],
    ['an unknown grouping', '/?group=colour', 'group=colour'],
    ['an unknown column', '/?columns=horse', 'columns=horse'],
    ['an unknown span', '/?span=some', 'span=some'],
    ['no lines', '/?lines=0', 'lines=0'],
    ['too many lines', '/?lines=1000', 'lines=1000'],
    ['depth 0', '/?depth=0', 'depth=0'],
    ['depth -1', '/?depth=-1', 'depth=-1'],
    ['depth 99', '/?depth=99', 'depth=99'],
    ['depth NaN', '/?depth=NaN', 'depth=NaN'],
    ['depth 1.5', '/?depth=1.5', 'depth=1.5'],
    ['depth 1e0', '/?depth=1e0', 'depth=1e0'],
    ['no depth', '/?depth=', 'depth='],
    ['constructor as a depth', '/?depth=constructor', 'depth=constructor'],
    ['a camera of two numbers', '/?at=1,2', 'at=1,2'],
    ['a camera of four numbers', '/?at=1,2,3,4', 'at=1,2,3,4'],
    ['a camera that is not a number', '/?at=1,NaN,1', 'at=1,NaN,1'],
    ['a camera at infinity', '/?at=Infinity,0,1', 'at=Infinity,0,1'],
    ['a camera too far away', '/?at=100001,0,1', 'at=100001,0,1'],
    ['a zoom of 0', '/?at=0,0,0', 'at=0,0,0'],
    ['a zoom below 0', '/?at=0,0,-1', 'at=0,0,-1'],
    ['a zoom of 21', '/?at=0,0,21', 'at=0,0,21'],
    ['a version that is none', '/?v=latest', 'v=latest'],
    ['only works that nobody knows as seen', '/?seen=nothing', 'seen=nothing'],
    ['an unknown parameter', '/?sword=1', 'sword=1'],
    ['__proto__ as a parameter', '/?__proto__=1', '__proto__=1'],
    ['constructor as a parameter', '/?constructor=1', 'constructor=1'],
    ['broken percent-encoding in a name', '/?%E0%A4%A=1', '\uFFFD%A=1'],
    ['a parameter twice', '/?sword=1&sword=2', 'sword=1'],
  ])('drops %s and says so', (_, address, dropped) => {
    expect(parse(address)).toEqual(DEFAULT_STATE);
    expect(refused(address)).toEqual([dropped]);
  });

  it('keeps what it understands beside what it drops', () => {
    const address =
      '/character/nobody/?works=nothing,the-iron-mask&depth=99&view=list&seen=nothing,the-iron-mask';
    expect(parse(address)).toEqual({
      ...DEFAULT_STATE,
      lens: { ...EMPTY_LENS, works: [mask] },
      view: 'list',
      seen: [mask],
    });
    expect(refused(address)).toEqual(['path=nobody', 'works=nothing', 'seen=nothing', 'depth=99']);
  });

  it('takes the first of repeated values that it understands', () => {
    expect(parse('/?depth=99&depth=2&depth=3').depth).toBe(2);
    expect(droppedBy('/?depth=99&depth=2&depth=3').map(({ text, expected }) => [text, expected])).toEqual([
      ['99', 'one of 1, 2, 3'],
      ['3', 'only one value'],
    ]);
  });

  it('prefers choosing a work to leaving it out, and says so', () => {
    const address = '/?works=the-iron-mask&without=the-iron-mask,a-modern-musketeer';
    expect(parse(address)).toMatchObject({ lens: { works: [mask], without: [modern] } });
    expect(refused(address)).toEqual(['without=the-iron-mask']);
  });

  it('says what was expected', () => {
    expect(droppedBy('/?view=globe')[0]?.expected).toBe('one of graph, list, cast, timeline');
    expect(droppedBy('/?kinds=horse')[0]?.expected).toContain('character');
    expect(droppedBy('/?relations=rivalry')[0]?.expected).toContain('kinship');
  });

  it.each([
    ['id', `/character/${'x'.repeat(10_000)}/`, 1],
    ['path', '/x'.repeat(5_000), 1],
    ['value', `/?works=${'x'.repeat(10_000)}`, 1],
    ['name', `/?${'x'.repeat(10_000)}`, 1],
    ['list', `/?works=${'the-iron-mask,'.repeat(800)}`, 0],
    ['run of parameters', `/?${'depth=2&'.repeat(1_250)}`, 1_249],
  ])('reads a %s of 10,000 characters, and quotes little of it', (_, address, drops) => {
    const dropped = droppedBy(address);
    expect(dropped).toHaveLength(drops);
    for (const { part, text } of dropped) expect(part.length + text.length).toBeLessThan(130);
    expect(parse(formatAddress(parse(address), tinyBook))).toEqual(parse(address));
  });

  it('does not let an address reach the prototype of anything', () => {
    parse('/__proto__/__proto__/?__proto__[x]=1&constructor.prototype.x=1&works=__proto__');
    expect('x' in {}).toBe(false);
  });
});
