import { z } from 'zod';
import { fileSchemas } from '../formats/schema.ts';

/** The JSON Schemas of the files of graph-data, as texts to be written: `works.schema.json` and so on. */
export function jsonSchemas(): readonly { readonly fileName: string; readonly source: string }[] {
  return Object.entries(fileSchemas).map(([name, schema]) => ({
    fileName: `${name}.schema.json`,
    source: `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
  }));
}
