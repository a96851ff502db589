import type { Statement, WorkId } from '../../graph/types.ts';
import { selectKnown } from '../../store/selectors.ts';
import { useExplorer } from '../useExplorer.ts';
import { words } from '../words.ts';
import styles from './Details.module.css';

interface Props {
  readonly statement: Statement & { readonly until?: WorkId };
}

/** Where a statement is shown, and how far to trust it: works, note, status, what replaced it. */
export function StatementRemarks({ statement }: Props) {
  const known = useExplorer(selectKnown);
  const short = (work: WorkId): string => known.nodes.get(work)?.work?.shortLabel ?? work;
  const { works, note, status, confidence, supersededBy, until } = statement;
  const remarks = [
    works.map(short).join(', '),
    ...(until === undefined ? [] : [words.details.until(short(until))]),
    ...(note === undefined ? [] : [note]),
    ...(status === 'contested' ? [words.details.contested] : []),
    ...(confidence === undefined ? [] : [words.details.uncertain]),
  ];
  return (
    <small className={styles.remarks}>
      {remarks.join(' · ')}
      {supersededBy && <span className={styles.successor}>{supersededBy.text}</span>}
    </small>
  );
}
