import type { JsonPath } from './parseJson.ts';
import { nearest } from './problem.ts';
import { placeOf, problemAt, type Located, type Records, type Report } from './records.ts';

/** Tells ids that stand twice, and former ids that a living node has taken. */
export function checkIds(records: Records, report: Report): void {
  checkUnique(records.sources, report);
  checkUnique(records.groups, report);
  checkUnique(records.relations, report);
  checkUnique(records.tours, report);
  const living = checkUnique(records.nodes, report);
  const former = new Map<string, Located<{ readonly id: string }>>();
  for (const entry of records.nodes) {
    entry.record.formerIds?.forEach((id, at) => {
      const owner = living.get(id);
      const earlier = former.get(id);
      if (owner) {
        const message = `dead former id "${id}": it is the id of a node (${placeOf(owner)}), so links to it lead there; expected an id that no node has`;
        report(problemAt(entry, ['formerIds', at], message));
      } else if (earlier) {
        const message = `duplicate former id "${id}", first at ${placeOf(earlier)}; expected it at one node only`;
        report(problemAt(entry, ['formerIds', at], message));
      } else former.set(id, entry);
    });
  }
}

function checkUnique<T extends Located<{ readonly id: string }>>(
  entries: readonly T[],
  report: Report,
): ReadonlyMap<string, T> {
  const first = new Map<string, T>();
  for (const entry of entries) {
    const { id } = entry.record;
    const earlier = first.get(id);
    if (!earlier) first.set(id, entry);
    else
      report(
        problemAt(
          entry,
          ['id'],
          `duplicate id "${id}", first at ${placeOf(earlier)}; expected an id of its own`,
        ),
      );
  }
  return first;
}

/** What a reference must lead to. */
export type Target = 'node' | 'work' | 'source' | 'relation' | 'group';

type Anywhere = Pick<Located<unknown>, 'file' | 'path'>;

/** Tells references that lead nowhere, or to the wrong sort of thing. Silent where there is nothing to lead to: then a file is missing, and that is told. */
export type CheckReference = (
  entry: Anywhere,
  path: JsonPath,
  target: Target,
  id: string,
  part?: 'key' | 'value',
) => boolean;

/** Makes the check of references; it returns whether the id is known. */
export function referenceChecker(records: Records, report: Report): CheckReference {
  const successors = new Map(
    records.nodes.flatMap(({ record }) =>
      (record.formerIds ?? []).map((former) => [former, record.id] as const),
    ),
  );
  const kindOf = new Map(records.nodes.map((entry) => [entry.record.id, entry.kind]));
  return (entry, path, target, id, part = 'value') => {
    const known = records.declared[`${target}s`];
    if (known.has(id)) return true;
    if (known.size === 0) return false;
    const successor = successors.get(id);
    const kind = kindOf.get(id);
    const what =
      target === 'work' && kind !== undefined
        ? `"${id}" is a ${kind}; expected the id of a work; ${nearest(id, known)}`
        : successor !== undefined && (target === 'node' || target === 'work')
          ? `"${id}" is a former id; expected the id of a ${target}; nearest: "${successor}"`
          : `unknown ${target} "${id}"; expected the id of a ${target}; ${nearest(id, known)}`;
    report(problemAt(entry, path, what, part));
    return false;
  };
}
