import { useState, type CSSProperties } from 'react';
import { edgeSentence } from '../../explore/connections.ts';
import type { MeasureName } from '../../explore/measureNames.ts';
import { countedFor } from '../../explore/measures.ts';
import type { GraphNode } from '../../graph/types.ts';
import { selectVisible } from '../../store/selectors.ts';
import { EdgeLink } from '../kit/EdgeLink.tsx';
import { KindMark } from '../kit/KindMark.tsx';
import { NodeLink } from '../kit/NodeLink.tsx';
import { useExplorer } from '../useExplorer.ts';
import { words } from '../words.ts';
import styles from './Measures.module.css';

interface Props {
  readonly node: GraphNode;
  readonly measure: MeasureName;
  readonly value: number;
  /** Of the greatest value, 0 to 1. */
  readonly share: number;
}

/** One row of a ranking: the name, and its number, which opens what it counts. */
export function RankedRow({ node, measure, value, share }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <li style={{ '--share': share } as CSSProperties}>
      <NodeLink id={node.id}>
        <KindMark kind={node.kind} />
        {node.label}
      </NodeLink>
      <button
        type="button"
        aria-expanded={open}
        aria-label={words.measures.counted(measure, node.label, value)}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {words.measures.value(measure, value)}
      </button>
      {open && <Counted node={node} measure={measure} />}
    </li>
  );
}

/** What a number counts: ties, each with its receipt, or works. */
function Counted({ node, measure }: Pick<Props, 'node' | 'measure'>) {
  const { shown } = useExplorer(selectVisible);
  const { ties, works } = countedFor(shown, node.id);
  return (
    <div className={styles.counted}>
      {measure === 'between' && <p>{words.measures.through}</p>}
      <ul>
        {measure === 'appearances'
          ? works.map((work) => (
              <li key={work}>
                <NodeLink id={work} />
              </li>
            ))
          : ties.map((edge) => (
              <li key={edge.id}>
                <EdgeLink id={edge.id}>{edgeSentence(shown, edge, node.id)}</EdgeLink>
              </li>
            ))}
      </ul>
    </div>
  );
}
