import type { DataChanges } from '../../explore/dataChanges.ts';
import { count } from './count.ts';

/** Said when a link was made with other data than these. Fetched only then, so it is no part of `words`. */
export const changes = {
  /** The version the link carries is none that is remembered. */
  unknown: 'The data has changed since this link was made.',
  none: (day: string): string =>
    `The data has changed since this link was made (${day}); nothing of it in what you see.`,
  since: (day: string, { newNodes, newFacts, newTies, changed, gone }: DataChanges): string => {
    const isNew = listed([
      newNodes > 0 && count(newNodes, 'entry', 'entries'),
      newFacts > 0 && count(newFacts, 'fact', 'facts'),
      newTies > 0 && count(newTies, 'tie', 'ties'),
    ]);
    const parts = [
      isNew !== '' && `${isNew} new`,
      changed > 0 && `${String(changed)} changed`,
      gone > 0 && `${String(gone)} gone`,
    ].filter((part) => part !== false);
    return `Since this link was made (${day}), in what you see: ${parts.join(', ')}.`;
  },
  /** The list of versions could not be fetched or read. */
  failed: 'The data has changed since this link was made; what changed could not be loaded.',
} as const;

/** "1 entry, 2 facts and 1 tie". */
function listed(parts: readonly (string | false)[]): string {
  const said = parts.filter((part) => part !== false);
  const last = said.at(-1) ?? '';
  return said.length < 2 ? last : `${said.slice(0, -1).join(', ')} and ${last}`;
}
