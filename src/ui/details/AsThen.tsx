import type { Moment } from '../../explore/moment.ts';
import { setAsOf } from '../../explore/momentTransitions.ts';
import type { GraphNode } from '../../graph/types.ts';
import { selectMoment } from '../../store/momentSelectors.ts';
import { useExplorer, useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import { CloseButton } from './CloseButton.tsx';
import styles from './Details.module.css';
import { StatementRemarks } from './StatementRemarks.tsx';

const nameOf = ({ work }: Moment): string => work.work?.shortLabel ?? work.label;

/** How someone stands at the time that is looked at. */
export function FateThen({ node }: { readonly node: GraphNode }) {
  const moment = useExplorer(selectMoment);
  const fate = moment?.fates.get(node.id);
  return moment && fate ? (
    <p className={styles.works}>{words.moment.fate(nameOf(moment), words.fate[fate.fate])}</p>
  ) : null;
}

/** Ties of before that have ended by the time that is looked at. */
export function EndedTies({ node }: { readonly node: GraphNode }) {
  const moment = useExplorer(selectMoment);
  const ended = moment?.endedOf(node.id) ?? [];
  if (ended.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>
        {words.moment.ended} <span className={styles.count}>{ended.length}</span>
      </h3>
      <ul className={styles.facts}>
        {ended.map(({ edge, sentence }) => (
          <li key={edge.id}>
            {sentence}
            <StatementRemarks statement={edge} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** In the place of a node that is not there yet at the time that is looked at. */
export function NotYet({ node, moment }: { readonly node: GraphNode; readonly moment: Moment }) {
  const { store } = useServices();
  return (
    <article className={styles.details} aria-labelledby="details-name">
      <header>
        <h2 id="details-name" tabIndex={-1}>
          {node.label}
        </h2>
        <CloseButton />
      </header>
      <p>{words.moment.notYet(node.label, nameOf(moment))}</p>
      <button
        type="button"
        onClick={() => {
          store.getState().change((state) => setAsOf(state, null));
        }}
      >
        {words.moment.back}
      </button>
    </article>
  );
}
