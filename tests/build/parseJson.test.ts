import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/build/parseJson.ts';

describe('parseJson()', () => {
  const text = '{\n  "list": [1, { "key": "value" }],\n  "__proto__": { "a": true }\n}\n';

  it('gives the value, keys of prototypes as own keys like any other', () => {
    const { value, faults } = parseJson(text);
    expect(faults).toEqual([]);
    expect(value).toEqual(JSON.parse(text));
    expect(Object.keys(value as object)).toEqual(['list', '__proto__']);
  });

  it('knows line and column of every value and key, from 1', () => {
    const { locate } = parseJson(text);
    expect(locate([])).toEqual({ line: 1, column: 1 });
    expect(locate(['list'])).toEqual({ line: 2, column: 11 });
    expect(locate(['list'], 'key')).toEqual({ line: 2, column: 3 });
    expect(locate(['list', 1, 'key'])).toEqual({ line: 2, column: 24 });
    expect(locate(['list', 1, 'key'], 'key')).toEqual({ line: 2, column: 17 });
    expect(locate(['__proto__', 'a'])).toEqual({ line: 3, column: 23 });
  });

  it('gives the nearest place above for a path that is not there', () => {
    const { locate } = parseJson(text);
    expect(locate(['list', 1, 'missing'])).toEqual(locate(['list', 1]));
    expect(locate(['missing', 'key'], 'key')).toEqual({ line: 1, column: 1 });
  });

  it('counts lines that end with CR and LF, and no byte order mark', () => {
    expect(parseJson('\uFEFF{\r\n  "a": 1\r\n}').locate(['a'])).toEqual({ line: 2, column: 8 });
    expect(parseJson('\uFEFF{}').faults).toEqual([]);
  });

  it('has no value where the text is no JSON', () => {
    for (const broken of ['', '{', '[1,]', '{} {}', "{'a': 1}", '{"a": NaN}', '// comment\n{}', '"\t"']) {
      const { value, faults } = parseJson(broken);
      expect([broken, value, faults.length]).toEqual([broken, undefined, 1]);
    }
  });

  it('tells a key that stands twice, and keeps its last value', () => {
    const { value, faults } = parseJson('{ "a": 1,\n  "a": 2 }');
    expect(value).toEqual({ a: 2 });
    expect(faults).toEqual([
      { line: 2, column: 3, message: 'the key "a" stands here twice; expected it once' },
    ]);
  });
});
