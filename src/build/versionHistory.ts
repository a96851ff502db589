import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDigest } from '../explore/dataDigest.ts';
import { changedFrom, formatHistory, parseHistory, type VersionHistory } from '../explore/versionHistory.ts';
import { graphOf } from '../graph/graph.ts';
import type { Dataset } from '../graph/types.ts';
import { compileFolder } from './compileGraph.ts';
import { formatProblem } from './problem.ts';

/** Beside the data, in a folder of its own: made by a command, not by hand. */
const FILE = ['history', 'versions.json'] as const;

/** What is kept of the data's versions: the last one whole, as a digest, and what each one before it was. */
interface Recorded {
  readonly latest: {
    readonly version: string;
    readonly date: string;
    readonly digest: ReadonlyMap<string, string>;
  };
  readonly past: VersionHistory;
}

/**
 * Every version that came before these data, as `/versions.json` publishes it. Where the data were changed and the
 * change was not recorded, it is worked out here, so that what is published is always true.
 */
export function publishedHistory(folder: string, dataset: Dataset): VersionHistory {
  const recorded = readRecorded(folder);
  return recorded ? historyBefore(recorded, dataset) : [];
}

/** `npm run data:version [folder]`: records the data as a version, if they are not the last one recorded. */
export function main([folder = process.env['HIGH_TABLE_DATA'] ?? 'graph-data']: readonly string[]): number {
  const { dataset, problems } = compileFolder(folder);
  if (problems) {
    for (const problem of problems) console.error(formatProblem(problem));
    console.error(`\nNo version was recorded: the data in ${folder}/ must be sound first.`);
    return 1;
  }
  const recorded = readRecorded(folder);
  if (recorded?.latest.version === dataset.version) {
    console.log(`Version ${dataset.version} of ${recorded.latest.date} is recorded already.`);
    return 0;
  }
  const past = recorded ? historyBefore(recorded, dataset) : [];
  const date = new Date().toISOString().slice(0, 10);
  const digest = dataDigest(graphOf(dataset));
  writeRecorded(folder, { latest: { version: dataset.version, date, digest }, past });
  const changes = past.at(-1)?.was.size ?? digest.size;
  console.log(`Recorded version ${dataset.version}: ${String(changes)} statements new, changed or gone.`);
  return 0;
}

function historyBefore({ latest, past }: Recorded, dataset: Dataset): VersionHistory {
  if (latest.version === dataset.version) return past;
  const was = changedFrom(latest.digest, dataDigest(graphOf(dataset)));
  return [...past, { version: latest.version, date: latest.date, was }];
}

function readRecorded(folder: string): Recorded | null {
  const path = join(folder, ...FILE);
  if (!existsSync(path)) return null;
  const { latest, past } = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly latest: {
      readonly version: string;
      readonly date: string;
      readonly digest: Record<string, string>;
    };
    readonly past: unknown;
  };
  const history = parseHistory(past);
  if (history === null)
    throw new Error(`${path}: "past" is no history of versions; restore the file and record again`);
  return { latest: { ...latest, digest: new Map(Object.entries(latest.digest)) }, past: history };
}

/** A statement per line, sorted, so that a diff shows what a version changed. */
function writeRecorded(folder: string, { latest, past }: Recorded): void {
  const target = join(folder, ...FILE);
  const digest = Object.fromEntries([...latest.digest].sort(([a], [b]) => (a < b ? -1 : 1)));
  const text = JSON.stringify({ latest: { ...latest, digest }, past: formatHistory(past) }, null, 1);
  mkdirSync(join(folder, FILE[0]), { recursive: true });
  writeFileSync(`${target}.new`, `${text}\n`);
  renameSync(`${target}.new`, target);
}
