import { memo } from 'react';
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
  readonly rows: number;
  readonly notes: ReadonlyMap<SourceId, number>;
}

/** A node's ties, grouped by relation; each a link to the other end. Only the first `rows` of them. */
export function Connections({ groups, rows, notes }: Props) {
  return firstRows(groups, rows).map(({ group, connections }) => (
    <Group key={group.id} group={group} connections={connections} notes={notes} />
  ));
}

/** How many of a node's ties the lens hides, and what shows them. */
export function OutsideLens() {
  const outside = useExplorer(selectConnectionsOutsideLens);
  if (outside === 0) return null;
  return (
    <p className={styles.outside}>
      {words.details.outside(outside)} <ShowEverything />
    </p>
  );
}

/** The groups the first rows are in, each with those of its rows; the same list where that is all of them. */
function firstRows(
  groups: readonly ConnectionGroup[],
  rows: number,
): readonly Pick<GroupProps, 'group' | 'connections'>[] {
  let left = rows;
  return groups.flatMap((group) => {
    const { connections } = group;
    const shown = left >= connections.length ? connections : connections.slice(0, Math.max(0, left));
    left -= connections.length;
    return shown.length === 0 ? [] : [{ group, connections: shown }];
  });
}

interface GroupProps {
  readonly group: ConnectionGroup;
  readonly connections: ConnectionGroup['connections'];
  readonly notes: ReadonlyMap<SourceId, number>;
}

const Group = memo(function Group({ group, connections, notes }: GroupProps) {
  return (
    <section className={styles.section}>
      <h3 style={{ color: groupHue(group.id) }}>
        {group.label} <span className={styles.count}>{group.connections.length}</span>
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
  );
});
