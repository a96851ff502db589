import { X } from 'lucide-react';
import { edgeSentence, edgeWords } from '../../explore/connections.ts';
import { clearPicked, togglePicked } from '../../explore/handTransitions.ts';
import type { CommonNeighbour, Joins } from '../../explore/joins.ts';
import { groupOf, relationOf } from '../../graph/graph.ts';
import { selectJoins } from '../../store/handSelectors.ts';
import { selectKnown } from '../../store/selectors.ts';
import { EdgeLink } from '../kit/EdgeLink.tsx';
import { KindMark } from '../kit/KindMark.tsx';
import { LineMark } from '../kit/LineMark.tsx';
import { NodeLink } from '../kit/NodeLink.tsx';
import { CopyLinkButton } from '../share/CopyLinkButton.tsx';
import { useExplorer, useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import styles from './Details.module.css';

/** What joins the picked nodes: ties between them, whom they share, which works show them together. */
export function JoinsDetails() {
  const joins = useExplorer(selectJoins);
  return joins && <Answer joins={joins} />;
}

function Answer({ joins }: { readonly joins: Joins }) {
  const { store } = useServices();
  const { members, direct, neighbours, works } = joins;
  const all = members.length;
  const counts = [...new Set(neighbours.map(({ ties }) => ties.length))];
  return (
    <article className={styles.details} aria-labelledby="details-name">
      <header>
        <h2 id="details-name" tabIndex={-1}>
          {words.joins.name}
        </h2>
        <ul className={styles.members} aria-label={words.joins.members}>
          {members.map(({ id, kind, label }) => (
            <li key={id}>
              <NodeLink id={id} className={styles.other}>
                <KindMark kind={kind} />
                {label}
              </NodeLink>
              <button
                type="button"
                aria-label={words.joins.putBack(label)}
                onClick={() => {
                  store.getState().change((state) => togglePicked(state, id));
                }}
              >
                <X size={14} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
        <div className={styles.actions}>
          <button
            type="button"
            onClick={() => {
              store.getState().change(clearPicked);
            }}
          >
            {words.joins.clear}
          </button>
          <CopyLinkButton />
        </div>
      </header>
      {direct.length + neighbours.length + works.length === 0 && <p>{words.joins.none}</p>}
      <Direct joins={joins} />
      {counts.map((number) => (
        <Shared
          key={number}
          title={words.joins.shared(number, all)}
          neighbours={neighbours.filter(({ ties }) => ties.length === number)}
        />
      ))}
      {works.length > 0 && (
        <section className={styles.section}>
          <h3>{words.joins.works}</h3>
          <ul className={styles.connections}>
            {works.map(({ work, members: within }) => (
              <li key={work}>
                <NodeLink id={work} className={styles.other} />{' '}
                <span className={styles.count}>{words.joins.inWorks(within.length, all)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

function Direct({ joins: { direct } }: { readonly joins: Joins }) {
  const known = useExplorer(selectKnown);
  if (direct.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>
        {words.joins.direct} <span className={styles.count}>{direct.length}</span>
      </h3>
      <ul className={styles.connections}>
        {direct.map((edge) => (
          <li key={edge.id} className={edge.status === 'superseded' ? styles.past : undefined}>
            <LineMark group={groupOf(known, edge)} />{' '}
            <EdgeLink id={edge.id} className={styles.other}>
              {edgeSentence(known, edge)}
            </EdgeLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** More would make a wall; the rest opens on demand. */
const MOST_AT_ONCE = 12;

interface SharedProps {
  readonly title: string;
  readonly neighbours: readonly CommonNeighbour[];
}

function Shared({ title, neighbours }: SharedProps) {
  const rest = neighbours.slice(MOST_AT_ONCE);
  return (
    <section className={styles.section}>
      <h3>
        {title} <span className={styles.count}>{neighbours.length}</span>
      </h3>
      <ul className={styles.connections}>
        {neighbours.slice(0, MOST_AT_ONCE).map((neighbour) => (
          <Neighbour key={neighbour.node.id} {...neighbour} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary>{words.joins.more(rest.length)}</summary>
          <ul className={styles.connections}>
            {rest.map((neighbour) => (
              <Neighbour key={neighbour.node.id} {...neighbour} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** Someone several share, with each tie in words as read from them: "served by Milady, enemy of d'Artagnan". */
function Neighbour({ node, ties }: CommonNeighbour) {
  const known = useExplorer(selectKnown);
  return (
    <li>
      <NodeLink id={node.id} className={styles.other}>
        <KindMark kind={node.kind} />
        {node.label}
      </NodeLink>
      <ul className={styles.remarks}>
        {ties.map(({ member, edges }) => (
          <li key={member}>
            {edges.map((edge, place) => (
              <span key={edge.id}>
                {place > 0 && ', '}
                <EdgeLink id={edge.id}>
                  {edgeWords(relationOf(known, edge), edge.source === node.id)}
                </EdgeLink>
              </span>
            ))}{' '}
            {known.nodes.get(member)?.label}
          </li>
        ))}
      </ul>
    </li>
  );
}
