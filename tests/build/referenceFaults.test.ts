import { describe, expect, it } from 'vitest';
import { problemsOf, type Edit } from './brokenFolder.ts';

type Row = readonly [fault: string, edits: readonly Edit[], expected: readonly string[]];

/** Every fault of this sort that the check of the data knows, with all that is printed for it: nothing more, nothing less. */
describe('compileFolder() finds in ids', () => {
  describe('references that lead nowhere', () => {
    it.each<Row>([
      [
        'an unknown work',
        [['edges/story.json', '"in": ["the-iron-mask"]', '"in": ["the-iron-musk"]']],
        [
          'edges/story.json:23:14: unknown work "the-iron-musk"; expected the id of a work; nearest: "the-iron-mask"',
        ],
      ],
      [
        'an unknown work of an appearance',
        [
          [
            'characters.json',
            '"appearsIn": {\n        "the-three-musketeers"',
            '"appearsIn": {\n        "the-3-musketeers"',
          ],
          [
            'edges/story.json',
            '"in": ["the-three-musketeers", "the-iron-mask"],\n      "sources": ["wikipedia-the-three-musketeers", "wikipedia-the-iron-mask"]',
            '"in": ["the-iron-mask"],\n      "sources": ["wikipedia-the-iron-mask"]',
          ],
        ],
        [
          'characters.json:40:9: unknown work "the-3-musketeers"; expected the id of a work; nearest: "the-three-musketeers"',
        ],
      ],
      [
        'a node that is no work',
        [['edges/story.json', '"in": ["the-iron-mask"]', '"in": ["paris"]']],
        ['edges/story.json:23:14: "paris" is a place; expected the id of a work; nearest: "the-iron-mask"'],
      ],
      [
        'an unknown node',
        [['edges/story.json', '"from": "milady"', '"from": "miladi"']],
        ['edges/story.json:27:15: unknown node "miladi"; expected the id of a node; nearest: "milady"'],
      ],
      [
        'a former id',
        [['edges/story.json', '"to": "constance"', '"to": "artagnan"']],
        [
          'edges/story.json:14:13: "artagnan" is a former id; expected the id of a node; nearest: "dartagnan"',
        ],
      ],
      [
        'an unknown source',
        [['edges/story.json', '"wikipedia-the-iron-mask"', '"wikipedia-iron-mask"']],
        [
          'edges/story.json:16:53: unknown source "wikipedia-iron-mask"; expected the id of a source; nearest: "wikipedia-the-iron-mask"',
        ],
      ],
      [
        'an unknown relation',
        [['edges/story.json', '"relation": "loves"', '"relation": "love"']],
        ['edges/story.json:13:19: unknown relation "love"; expected the id of a relation; nearest: "loves"'],
      ],
      [
        'an unknown group',
        [['relations.json', '"group": "kinship"', '"group": "kin"']],
        ['relations.json:77:16: unknown group "kin"; expected the id of a group; nearest: "cast"'],
      ],
      [
        'an unknown end of a tie',
        [['edges/story.json', '"until": "the-iron-mask"', '"until": "the-iron-musk"']],
        [
          'edges/story.json:17:16: unknown work "the-iron-musk"; expected the id of a work; nearest: "the-iron-mask"',
        ],
      ],
      [
        'a place of a node that is not there',
        [['layout.json', '"milady": [151, 200],', '"milady": [151, 200], "miladi": [0, 0],']],
        ['layout.json:10:27: unknown node "miladi"; expected the id of a node; nearest: "milady"'],
      ],
    ])('%s', (_, edits, expected) => {
      expect(problemsOf(edits)).toEqual(expected);
    });
  });

  describe('ids', () => {
    it.each<Row>([
      [
        'one id for two nodes of different kinds',
        [
          ['places.json', '"id": "paris"', '"id": "diamond-brooch"'],
          [
            'edges/story.json',
            '"relation": "seen-at",\n      "to": "paris"',
            '"relation": "enemy-of",\n      "to": "milady"',
          ],
          ['layout.json', '    "paris": [-300, 200],\n', ''],
          ['layout.json', '    "paris": [-150, 400],\n', ''],
        ],
        [
          'things.json:5:13: duplicate id "diamond-brooch", first at places.json:4:5; expected an id of its own',
        ],
      ],
      [
        'one id for two sources',
        [
          ['sources.json', '"id": "tcm-a-modern-musketeer"', '"id": "dfi-a-modern-musketeer"'],
          ['works.json', ', "tcm-a-modern-musketeer"', ', "wikipedia-a-modern-musketeer"'],
        ],
        [
          'sources.json:33:13: duplicate id "dfi-a-modern-musketeer", first at sources.json:25:5; expected an id of its own',
        ],
      ],
      [
        'a former id that lives',
        [['characters.json', '"formerIds": ["artagnan"]', '"formerIds": ["constance"]']],
        [
          'characters.json:9:21: dead former id "constance": it is the id of a node (characters.json:27:5), so links to it lead there; expected an id that no node has',
        ],
      ],
      [
        'a former id of two nodes',
        [['characters.json', '"id": "milady",', '"id": "milady", "formerIds": ["artagnan"],']],
        [
          'characters.json:46:37: duplicate former id "artagnan", first at characters.json:4:5; expected it at one node only',
        ],
      ],
      [
        'an id that stands twice in a list',
        [['edges/story.json', '"in": ["the-iron-mask"]', '"in": ["the-iron-mask", "the-iron-mask"]']],
        ['edges/story.json:23:31: "the-iron-mask" stands here twice; expected it once'],
      ],
    ])('%s', (_, edits, expected) => {
      expect(problemsOf(edits)).toEqual(expected);
    });
  });
});
