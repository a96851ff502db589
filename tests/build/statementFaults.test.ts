import { describe, expect, it } from 'vitest';
import { problemsOf, type Edit } from './brokenFolder.ts';

type Row = readonly [fault: string, edits: readonly Edit[], expected: readonly string[]];

/** Every fault of this sort that the check of the data knows, with all that is printed for it: nothing more, nothing less. */
describe('compileFolder() finds in what is said', () => {
  describe('statements', () => {
    it.each<Row>([
      [
        'a superseded one without its successor',
        [
          [
            'works.json',
            ',\n          "supersededBy": {\n            "text": "The plan was dropped for want of time; the sets were built in Hollywood.",\n            "sources": ["afi-the-three-musketeers"],\n            "date": "1921-02"\n          }',
            '',
          ],
        ],
        [
          'works.json:36:21: superseded without a successor; expected "supersededBy" with what holds now and its sources',
        ],
      ],
      [
        'a successor of one that holds',
        [['works.json', '"status": "superseded",\n', '']],
        [
          'works.json:36:21: a successor of a statement that still holds; expected "status": "superseded" beside it',
        ],
      ],
      [
        'a contested one with one source',
        [
          [
            'works.json',
            '["dfi-a-modern-musketeer", "tcm-a-modern-musketeer"]',
            '["dfi-a-modern-musketeer"]',
          ],
          ['people.json', '["wikipedia-the-iron-mask"]', '["tcm-a-modern-musketeer"]'],
        ],
        ['works.json:63:21: contested with one source; expected at least two, one for each side'],
      ],
      [
        'a fact before its node is revealed',
        [
          [
            'characters.json',
            '"name": "Constance Bonacieux",\n          "in": ["the-iron-mask"]',
            '"name": "Constance Bonacieux",\n          "in": ["a-modern-musketeer"]',
          ],
        ],
        [
          'characters.json:35:18: impossible spoiler order: shown in "a-modern-musketeer", but "constance" is not revealed before "the-three-musketeers"; expected some of "the-three-musketeers", "the-iron-mask"',
        ],
      ],
      [
        'an edge before its end is revealed',
        [
          [
            'edges/story.json',
            '"in": ["the-three-musketeers", "the-iron-mask"],\n      "sources": ["wikipedia-the-three-musketeers", "wikipedia-the-iron-mask"]',
            '"in": ["a-modern-musketeer"],\n      "sources": ["wikipedia-a-modern-musketeer"]',
          ],
        ],
        [
          'edges/story.json:15:14: impossible spoiler order: shown in "a-modern-musketeer", but "constance" is not revealed before "the-three-musketeers"; expected some of "the-three-musketeers", "the-iron-mask"',
        ],
      ],
      [
        'an edge where its end does not appear',
        [
          [
            'edges/story.json',
            '"in": ["the-three-musketeers"],\n      "sources": ["wikipedia-the-three-musketeers"]\n    }\n  ]',
            '"in": ["the-iron-mask"],\n      "sources": ["wikipedia-the-three-musketeers"]\n    }\n  ]',
          ],
        ],
        [
          'edges/story.json:46:14: shown in "the-iron-mask", where "paris" neither appears nor is mentioned; expected some of "the-three-musketeers"',
        ],
      ],
      [
        'a fact of a person where they have no part',
        [
          [
            'edges/making.json',
            '"in": ["a-modern-musketeer", "the-three-musketeers", "the-iron-mask"]',
            '"in": ["a-modern-musketeer", "the-three-musketeers"]',
          ],
          [
            'people.json',
            '"sameAs"',
            '"facts": [{ "text": "He retires.", "in": ["the-iron-mask"], "sources": ["wikipedia-the-iron-mask"] }],\n      "sameAs"',
          ],
        ],
        [
          'people.json:9:49: shown in "the-iron-mask", with which no edge joins "douglas-fairbanks"; expected some of "a-modern-musketeer", "the-three-musketeers"',
        ],
      ],
      [
        'an edge of a work shown in another',
        [['edges/making.json', '"in": ["the-iron-mask"]', '"in": ["the-three-musketeers"]']],
        [
          'edges/making.json:27:14: shown in "the-three-musketeers", but the edge is about "the-iron-mask"; expected just "the-iron-mask"',
        ],
      ],
      [
        'a source that nothing names',
        [
          [
            'sources.json',
            '"sources": [',
            '"sources": [\n{ "id": "imdb", "title": "IMDb", "publisher": "IMDb", "kind": "database" },',
          ],
        ],
        ['sources.json:4:9: unused source "imdb"; expected a statement that names it, or no entry'],
      ],
    ])('%s', (_, edits, expected) => {
      expect(problemsOf(edits)).toEqual(expected);
    });
  });

  describe('edges', () => {
    it.each<Row>([
      [
        'a relation between kinds it does not join',
        [['edges/story.json', '"to": "paris"', '"to": "constance"']],
        [
          'edges/story.json:45:13: "constance" is a character, which "seen-at" does not join as "to"; expected place; nearest: "place"',
        ],
      ],
      [
        'a self-loop',
        [['edges/story.json', '"to": "constance"', '"to": "dartagnan"']],
        ['edges/story.json:14:13: "dartagnan" is joined with itself; expected another node'],
      ],
      [
        'the same statement twice',
        [
          [
            'edges/story.json',
            '"relation": "steals",\n      "to": "diamond-brooch"',
            '"relation": "serves",\n      "to": "richelieu"',
          ],
        ],
        [
          'edges/story.json:35:19: duplicate statement: "serves" joins these two already at edges/story.json:26:5; expected one edge with all its works, or a "key" to tell two apart',
        ],
      ],
      [
        'a symmetric statement told from both ends',
        [
          [
            'edges/story.json',
            '"from": "milady",\n      "relation": "serves",\n      "to": "richelieu"',
            '"from": "richelieu",\n      "relation": "enemy-of",\n      "to": "dartagnan"',
          ],
        ],
        [
          'edges/story.json:28:19: duplicate statement: "enemy-of" joins these two already at edges/story.json:19:5; expected one edge with all its works, or a "key" to tell two apart',
        ],
      ],
      [
        'an end of a tie before its beginning',
        [['edges/story.json', '"until": "the-iron-mask"', '"until": "a-modern-musketeer"']],
        [
          'edges/story.json:17:16: the tie ends in "a-modern-musketeer", before "the-three-musketeers" first shows it; expected a work not before "the-three-musketeers"',
        ],
      ],
      [
        'a billing without a part',
        [['edges/story.json', '"until": "the-iron-mask"', '"billing": 2']],
        ['edges/story.json:17:7: a place in the cast list on "loves"; expected "billing" only with "plays"'],
      ],
      [
        'an appearance written as an edge',
        [
          [
            'edges/story.json',
            '"relation": "seen-at",\n      "to": "paris"',
            '"relation": "appears-in",\n      "to": "the-three-musketeers"',
          ],
        ],
        [
          'edges/story.json:44:19: an edge that the build makes by itself; expected the work under "appearsIn" of "dartagnan"',
        ],
      ],
      [
        'a symmetric relation with two sides',
        [['relations.json', '"inverse": "enemy of"', '"inverse": "hated by"']],
        [
          'relations.json:92:20: a symmetric relation whose sides differ; expected "inverse" equal to "label" and "to" equal to "from"',
        ],
      ],
    ])('%s', (_, edits, expected) => {
      expect(problemsOf(edits)).toEqual(expected);
    });
  });

  describe('what is missing', () => {
    it.each<Row>([
      [
        'a thing of which nothing is said',
        [
          [
            'things.json',
            '"appearsIn": { "the-three-musketeers": ["wikipedia-the-three-musketeers"] }',
            '"appearsIn": {}',
          ],
          [
            'edges/story.json',
            '"relation": "steals",\n      "to": "diamond-brooch"',
            '"relation": "enemy-of",\n      "to": "richelieu"',
          ],
        ],
        [
          'things.json:5:13: "diamond-brooch" has no statement; expected an entry in "appearsIn" or "mentionedIn", or an edge with a work',
        ],
      ],
      [
        'a person without an edge',
        [
          [
            'edges/making.json',
            '    {\n      "from": "douglas-fairbanks",\n      "relation": "produces",\n      "to": "the-three-musketeers",\n      "in": ["the-three-musketeers"],\n      "sources": ["wikipedia-the-three-musketeers"]\n    },\n',
            '',
          ],
          [
            'people.json',
            '"people": [',
            '"people": [\n{ "id": "allan-dwan", "name": "Allan Dwan", "description": "Director.", "sources": ["tcm-a-modern-musketeer"] },',
          ],
          ['layout.json', '"wide": {', '"wide": { "allan-dwan": [0, 0],'],
          ['layout.json', '"tall": {', '"tall": { "allan-dwan": [0, 0],'],
        ],
        ['people.json:4:9: "allan-dwan" has no statement; expected an edge'],
      ],
      [
        'a node without a place in one map',
        [['layout.json', '    "milady": [151, 200],\n', '']],
        [
          'characters.json:46:13: "milady" has no place in the wide map; expected one in layout.json (run "npm run layout")',
        ],
      ],
      [
        'the whole map',
        [['layout.json', null]],
        ['layout.json:1:1: no such file; expected the place of every node (run "npm run layout")'],
      ],
    ])('%s', (_, edits, expected) => {
      expect(problemsOf(edits)).toEqual(expected);
    });
  });
});
