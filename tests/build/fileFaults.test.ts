import { describe, expect, it } from 'vitest';
import { problemsOf, type Edit } from './brokenFolder.ts';

type Row = readonly [fault: string, edits: readonly Edit[], expected: readonly string[]];

/** Every fault of this sort that the check of the data knows, with all that is printed for it: nothing more, nothing less. */
describe('compileFolder() finds in files', () => {
  describe('bad JSON', () => {
    it.each<Row>([
      [
        'a missing comma',
        [['works.json', '"state": "released",', '"state": "released"']],
        ['works.json:11:7: bad JSON: expected a comma before this'],
      ],
      [
        'a comma too many',
        [['works.json', '"storyOrder": 3\n', '"storyOrder": 3,\n']],
        [
          'works.json:17:5: bad JSON: a key is missing here; expected "key": value (is there a comma too many before?)',
        ],
      ],
      [
        'a comment',
        [['franchise.json', '"language"', '// en\n  "language"']],
        ['franchise.json:5:3: bad JSON: a comment; expected none, JSON has no comments'],
      ],
      [
        'a quote that is missing',
        [['franchise.json', '"en"', '"en']],
        ['franchise.json:5:15: bad JSON: text without its closing quote'],
      ],
      [
        'a key that stands twice',
        [['characters.json', '"name": "Constance",', '"name": "Constance", "name": "Constance",']],
        ['characters.json:29:28: the key "name" stands here twice; expected it once'],
      ],
      [
        'a list instead of an object',
        [
          ['things.json', '', '[]'],
          ['edges/story.json', '"to": "diamond-brooch"', '"to": "paris"'],
          ['edges/story.json', '"relation": "steals"', '"relation": "seen-at"'],
          [
            'layout.json',
            '    "paris": [-300, 200],\n    "diamond-brooch": [300, 200]',
            '    "paris": [-300, 200]',
          ],
          [
            'layout.json',
            '    "paris": [-150, 400],\n    "diamond-brooch": [150, 400]',
            '    "paris": [-150, 400]',
          ],
        ],
        ['things.json:1:1: the file is []; expected an object'],
      ],
      [
        'a missing file',
        [['franchise.json', null]],
        ['franchise.json:1:1: no such file; expected it in the folder'],
      ],
      [
        'a file that nothing reads',
        [['relatons.json', '', '{}']],
        [
          'relatons.json:1:1: a file that nothing reads; expected one of franchise.json, works.json, people.json, characters.json, organizations.json, places.json, things.json, sources.json, relations.json, layout.json, or a file in edges/ or tours/; nearest: "relations.json"',
        ],
      ],
    ])('%s', (_, edits, expected) => {
      expect(problemsOf(edits)).toEqual(expected);
    });
  });

  describe('records that break their schema', () => {
    it.each<Row>([
      [
        'an unknown key',
        [['characters.json', '"fates"', '"fate"']],
        [
          'characters.json:25:7: unknown key "fate"; expected one of id, name, description, sources, aliases, facts, claims, sameAs, formerIds, type, appearsIn, mentionedIn, fates; nearest: "fates"',
        ],
      ],
      [
        'an unknown key of a statement',
        [['edges/story.json', '"until"', '"untill"']],
        [
          'edges/story.json:17:7: unknown key "untill"; expected one of from, relation, to, in, sources, status, supersededBy, confidence, note, key, billing, until; nearest: "until"',
        ],
      ],
      [
        'the key __proto__',
        [['characters.json', '"fates"', '"__proto__"']],
        [
          'characters.json:25:7: unknown key "__proto__"; expected one of id, name, description, sources, aliases, facts, claims, sameAs, formerIds, type, appearsIn, mentionedIn, fates; nearest: "appearsIn"',
        ],
      ],
      [
        'a missing key',
        [['works.json', '      "symbol": "IM",\n', '']],
        ['works.json:4:5: missing key "symbol"; expected text'],
      ],
      [
        'a statement without a source',
        [['edges/story.json', '"sources": ["wikipedia-the-three-musketeers"]', '"sources": []']],
        ['edges/story.json:9:18: "sources" is an empty list; expected at least 1'],
      ],
      [
        'a statement that leaves its sources out',
        [['edges/story.json', ',\n      "sources": ["wikipedia-the-three-musketeers"]', '']],
        ['edges/story.json:4:5: missing key "sources"; expected a list'],
      ],
      [
        'a statement shown nowhere',
        [['edges/story.json', '"in": ["the-iron-mask"]', '"in": []']],
        ['edges/story.json:23:13: "in" is an empty list; expected at least 1'],
      ],
      [
        'a text for a number',
        [['works.json', '"runtime": 95', '"runtime": "95"']],
        ['works.json:14:18: "runtime" is "95"; expected a number'],
      ],
      [
        'a number out of range',
        [['works.json', '"runtime": 95', '"runtime": -95']],
        ['works.json:14:18: "runtime" is -95; expected a number above 0'],
      ],
      [
        'an id that is no slug',
        [
          ['sources.json', '"id": "tcm-a-modern-musketeer"', '"id": "TCM"'],
          ['works.json', ', "tcm-a-modern-musketeer"', ', "wikipedia-a-modern-musketeer"'],
        ],
        ['sources.json:26:13: "id" is "TCM"; expected a lower-case slug such as "eve-macarro"'],
      ],
      [
        'an id of digits',
        [['edges/story.json', '"relation": "enemy-of"', '"relation": "1929"']],
        ['edges/story.json:21:19: "relation" is "1929"; expected a lower-case slug such as "eve-macarro"'],
      ],
      [
        'a date that is none',
        [['works.json', '1929-02-21', '21.2.1929']],
        ['works.json:13:22: "releaseDate" is "21.2.1929"; expected an ISO date: 2025, 2025-06 or 2025-06-06'],
      ],
      [
        'an unknown medium',
        [['works.json', '"medium": "film"', '"medium": "flim"']],
        [
          'works.json:9:17: unknown medium "flim"; expected one of film, series, documentary, game, comic, attraction; nearest: "film"',
        ],
      ],
      [
        'an unknown fate',
        [['characters.json', '"fate": "dead"', '"fate": "ded"']],
        [
          'characters.json:25:27: unknown fate "ded"; expected one of alive, dead, presumed-dead, unknown; nearest: "dead"',
        ],
      ],
      [
        'a line that is too long',
        [
          [
            'characters.json',
            'A swordsman from Gascony.',
            'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
          ],
        ],
        ['characters.json:7:22: "description" is text of 161 characters; expected at most 160'],
      ],
      [
        'an address of another scheme',
        [['sources.json', 'https://en.wikipedia.org/wiki/The_Iron_Mask', 'ftp://example.org/']],
        [
          'sources.json:22:14: "url" is "ftp://example.org/"; expected an address that starts with http:// or https://',
        ],
      ],
      [
        'a claim without a value',
        [['works.json', '"value": 74', '"value": null']],
        ['works.json:60:20: "value" is null; expected text or a number'],
      ],
      [
        'an id of another site that is none',
        [['people.json', '"wikipedia": "Douglas Fairbanks"', '"wikidata": "1234"']],
        ['people.json:9:31: "wikidata" is "1234"; expected a Wikidata id such as "Q3"'],
      ],
      [
        'a key of appearances that is no slug',
        [['characters.json', '"a-modern-musketeer": [', '"A Modern Musketeer": [']],
        [
          'characters.json:14:9: the key "A Modern Musketeer"; expected a lower-case slug such as "eve-macarro"',
        ],
      ],
      [
        'a sentence without its ends',
        [['relations.json', '"{source} loves {target}"', '"loves"']],
        ['relations.json:80:19: "sentence" is "loves"; expected a sentence with {source} before {target}'],
      ],
      [
        'a place that is no pair',
        [['layout.json', '[151, 200]', '[151]']],
        ['layout.json:10:15: "milady" is a list of 1; expected at least 2'],
      ],
    ])('%s', (_, edits, expected) => {
      expect(problemsOf(edits)).toEqual(expected);
    });
  });
});
