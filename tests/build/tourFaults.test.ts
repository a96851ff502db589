import { describe, expect, it } from 'vitest';
import { problemsOf, type Edit } from './brokenFolder.ts';

type Row = readonly [fault: string, edits: readonly Edit[], expected: readonly string[]];

const TOUR = 'tours/all-for-one.json';

/** Every fault of a tour that the check of the data knows, with all that is printed for it. */
describe('compileFolder() finds in tours', () => {
  it.each<Row>([
    [
      'an unknown work',
      [[TOUR, '["the-three-musketeers", "the-iron-mask"]', '["the-iron-musk"]']],
      [`${TOUR}:26:14: unknown work "the-iron-musk"; expected the id of a work; nearest: "the-iron-mask"`],
    ],
    [
      'a work that stands twice',
      [[TOUR, '"in": [],\n  "steps"', '"in": ["the-iron-mask", "the-iron-mask"],\n  "steps"']],
      [`${TOUR}:6:27: "the-iron-mask" stands here twice; expected it once`],
    ],
    [
      'an id that is not its file’s',
      [[TOUR, '"id": "all-for-one"', '"id": "one-for-all"']],
      [`${TOUR}:3:9: the tour "one-for-all" in another file; expected it in tours/one-for-all.json`],
    ],
    [
      'the id of a node',
      [
        [TOUR, null],
        ['tours/paris.json', '', tour('paris', '/')],
      ],
      ['tours/paris.json:1:24: "paris" is the id of a node; expected an id of its own'],
    ],
    [
      'no step',
      [
        [TOUR, null],
        ['tours/walk.json', '', tour('walk', '/').replace(/"steps": \[.*\]/, '"steps": []')],
      ],
      ['tours/walk.json:1:85: "steps" is an empty list; expected at least 1'],
    ],
    [
      'an empty caption',
      [[TOUR, "In the second, d'Artagnan joins the Musketeers.", '']],
      [`${TOUR}:14:18: "caption" is empty text; expected at least 1`],
    ],
    [
      'a caption of blanks',
      [[TOUR, "In the second, d'Artagnan joins the Musketeers.", '  ']],
      [`${TOUR}:14:18: an empty caption; expected one to three sentences`],
    ],
    [
      'an unknown key',
      [[TOUR, '"caption"', '"text"']],
      [
        `${TOUR}:8:5: missing key "caption"; expected text`,
        `${TOUR}:9:7: unknown key "text"; expected one of caption, address, in; nearest: "in"`,
      ],
    ],
  ])('%s', (_, edits, expected) => {
    expect(problemsOf(edits)).toEqual(expected);
  });

  it.each<Row>([
    [
      'a page that is not there',
      [[TOUR, '/organization/musketeers/', '/organization/musketers/']],
      [`${TOUR}:15:18: no page "musketers"; expected the id of a node`],
    ],
    [
      'a part that means nothing',
      [[TOUR, '?works=the-three-musketeers&depth=2', '?depth=9&dept=2']],
      [
        `${TOUR}:20:18: "dept=2" means nothing here; expected a parameter of this explorer`,
        `${TOUR}:20:18: "depth=9" means nothing here; expected one of 1, 2, 3`,
      ],
    ],
    [
      'another way to write it',
      [[TOUR, '/character/milady/?works=the-three-musketeers&depth=2', '/place/milady/?depth=2&match=any']],
      [
        `${TOUR}:20:18: an address that the explorer writes in another way; expected "/character/milady/?depth=2"`,
      ],
    ],
    [
      'what belongs to the visitor',
      [[TOUR, '?layout=radial', '?layout=radial&seen=the-iron-mask']],
      [
        `${TOUR}:25:18: an address that the explorer writes in another way; expected "/character/constance/?layout=radial"`,
      ],
    ],
    [
      'a node that comes too early',
      [[TOUR, '"address": "/"', '"address": "/place/paris/"']],
      [
        `${TOUR}:10:18: impossible spoiler order: "paris" is not known to someone who has seen nothing; expected the work that reveals it in "in", or another address`,
      ],
    ],
    [
      'a tie and a work that come too early',
      [
        [
          TOUR,
          '/organization/musketeers/',
          '/organization/musketeers/?works=the-iron-mask&edge=dartagnan--enemy-of--richelieu',
        ],
      ],
      [
        `${TOUR}:15:18: impossible spoiler order: "dartagnan--enemy-of--richelieu" is not known to someone who has seen only "the-three-musketeers"; expected the work that reveals it in "in", or another address`,
        `${TOUR}:15:18: impossible spoiler order: "the-iron-mask" is not known to someone who has seen only "the-three-musketeers"; expected the work that reveals it in "in", or another address`,
      ],
    ],
  ])('%s', (_, edits, expected) => {
    expect(problemsOf(edits)).toEqual(expected);
  });

  it('takes what the whole tour needs as seen at every step', () => {
    expect(
      problemsOf([
        [TOUR, '"address": "/"', '"address": "/place/paris/"'],
        [TOUR, '"in": [],\n  "steps"', '"in": ["the-three-musketeers"],\n  "steps"'],
      ]),
    ).toEqual([]);
  });
});

/** A tour of one step, on one line. */
function tour(id: string, address: string): string {
  return `{ "$schema": "", "id": "${id}", "title": "A", "description": "B", "in": [], "steps": [{ "caption": "C", "address": "${address}", "in": [] }] }`;
}
