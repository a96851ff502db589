import { edgeSentence } from '../../explore/connections.ts';
import { parallelEdges } from '../../explore/spotlight.ts';
import { groupOf, relationOf } from '../../graph/graph.ts';
import type { GraphEdge, NodeId } from '../../graph/types.ts';
import { selectEdge, selectHiddenEdgeWorks } from '../../store/handSelectors.ts';
import { selectKnown } from '../../store/selectors.ts';
import { EdgeLink } from '../kit/EdgeLink.tsx';
import { groupHue } from '../kit/hues.ts';
import { KindMark } from '../kit/KindMark.tsx';
import { LineMark } from '../kit/LineMark.tsx';
import { NodeLink } from '../kit/NodeLink.tsx';
import { CopyLinkButton } from '../share/CopyLinkButton.tsx';
import { useExplorer } from '../useExplorer.ts';
import { words } from '../words.ts';
import styles from './Details.module.css';
import { EdgeClose } from './EdgeClose.tsx';
import { EdgeFields } from './EdgeFields.tsx';
import { EdgeSources } from './EdgeSources.tsx';
import { HiddenSelection } from './HiddenSelection.tsx';

/** The receipt of one tie: what it says, where it is shown, how far to trust it, and on what it rests. */
export function EdgeDetails() {
  const edge = useExplorer(selectEdge);
  const hiddenIn = useExplorer(selectHiddenEdgeWorks);
  if (edge) return <Receipt key={edge.id} edge={edge} />;
  return hiddenIn.length > 0 ? <HiddenSelection works={hiddenIn} text={words.tie.hiddenText} /> : null;
}

function Receipt({ edge }: { readonly edge: GraphEdge }) {
  const known = useExplorer(selectKnown);
  const relation = relationOf(known, edge);
  const group = known.vocabulary.groups.find(({ id }) => id === relation.group);
  const others = parallelEdges(known, edge.source, edge.target).filter(({ id }) => id !== edge.id);
  return (
    <article className={styles.details} aria-labelledby="details-name">
      <header>
        <h2 id="details-name" tabIndex={-1}>
          {edgeSentence(known, edge)}
        </h2>
        <EdgeClose />
        <p className={styles.kind}>
          <LineMark group={relation.group} />
          <strong style={{ color: groupHue(relation.group) }}>{relation.label}</strong>
          <span>{group?.label}</span>
        </p>
        <p className={styles.ends}>
          <End id={edge.source} />
          <span aria-hidden>{relation.symmetric ? '—' : '→'}</span>
          <End id={edge.target} />
        </p>
        <div className={styles.actions}>
          <CopyLinkButton />
        </div>
      </header>
      <EdgeFields edge={edge} />
      <EdgeSources edge={edge} />
      {others.length > 0 && (
        <section className={styles.section}>
          <h3>
            {words.tie.parallel} <span className={styles.count}>{others.length}</span>
          </h3>
          <ul className={styles.connections}>
            {others.map((other) => (
              <li key={other.id} className={other.status === 'superseded' ? styles.past : undefined}>
                <LineMark group={groupOf(known, other)} />{' '}
                <EdgeLink id={other.id} className={styles.other}>
                  {edgeSentence(known, other, edge.source)}
                </EdgeLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

function End({ id }: { readonly id: NodeId }) {
  const node = useExplorer((data) => selectKnown(data).nodes.get(id));
  if (!node) return null;
  return (
    <NodeLink id={id} className={styles.other}>
      <KindMark kind={node.kind} />
      {node.label}
    </NodeLink>
  );
}
