import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/build/jsonSchemas.ts';

describe('jsonSchemas()', () => {
  it('is what graph-data/schema/ holds; "npm run data:schema" writes it anew', () => {
    const kept = readdirSync('graph-data/schema').map((name) => [
      name,
      readFileSync(`graph-data/schema/${name}`, 'utf8'),
    ]);
    const made = jsonSchemas().map(({ fileName, source }) => [fileName, source]);
    expect(Object.fromEntries(kept)).toEqual(Object.fromEntries(made));
  });

  it('forbids unknown keys and says what a field is for', () => {
    const edges = jsonSchemas().find(({ fileName }) => fileName === 'edges.schema.json')?.source;
    expect(edges).toContain('"additionalProperties": false');
    expect(edges).toContain('Ids of the works that show it');
  });
});
