import type { ConnectionGroup } from '../../explore/connections.ts';
import type { SourceId } from '../../graph/types.ts';
import { selectConnectionsOutsideLens } from '../../store/selectors.ts';
import { groupHue } from '../kit/hues.ts';
import { ReceiptText } from 'lucide-react';
import { EdgeLink } from '../kit/EdgeLink.tsx';
import { KindMark } from '../kit/KindMark.tsx';
import { NodeLink } from '../kit/NodeLink.tsx';
import { ShowEverything } from '../lens/ShowEverything.tsx';
import { useExplorer } from '../useExplorer.ts';
import { words } from '../words.ts';
import styles from './Details.module.css';
import { Footnotes } from './Footnotes.tsx';
import { Offices } from './Offices.tsx';
import { StatementRemarks } from './StatementRemarks.tsx';

interface Props {
  readonly groups: readonly ConnectionGroup[];
  readonly notes: ReadonlyMap<SourceId, number>;
}

/** A node's ties, grouped by relation; each a link to the other end. */
export function Connections({ groups, notes }: Props) {
  const outside = useExplorer(selectConnectionsOutsideLens);
  return (
    <>
      {groups.map(({ id, label, connections }) => (
        <section key={id} className={styles.section}>
          <h3 style={{ color: groupHue(id) }}>
            {label} <span className={styles.count}>{connections.length}</span>
          </h3>
          <ul className={styles.connections}>
            {connections.map(({ edge, other, words: relation, offices }) => (
              <li key={edge.id} className={edge.status === 'superseded' ? styles.past : undefined}>
                <span className={styles.relation}>{relation}</span>
                <NodeLink id={other.id} className={styles.other}>
                  <KindMark kind={other.kind} />
                  {other.label}
                </NodeLink>
                <Footnotes sources={edge.sources} notes={notes} />
                <EdgeLink id={edge.id} className={styles.receipt} label={words.tie.receiptOf(relation)}>
                  <ReceiptText size={14} aria-hidden />
                </EdgeLink>
                {offices && <Offices offices={offices} />}
                <StatementRemarks statement={edge} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {outside > 0 && (
        <p className={styles.outside}>
          {words.details.outside(outside)} <ShowEverything />
        </p>
      )}
    </>
  );
}
