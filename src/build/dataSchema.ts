import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from './jsonSchemas.ts';

/** `npm run data:schema [folder]`: writes the JSON Schemas that editors complete and check the data with. */
export function main([folder = 'graph-data/schema']: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { fileName, source } of jsonSchemas()) writeFileSync(join(folder, fileName), source);
}
