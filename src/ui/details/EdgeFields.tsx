import type { ReactNode } from 'react';
import type { GraphEdge, WorkId } from '../../graph/types.ts';
import { selectKnown } from '../../store/selectors.ts';
import { NodeLink } from '../kit/NodeLink.tsx';
import { useExplorer } from '../useExplorer.ts';
import { words } from '../words.ts';
import styles from './Details.module.css';

/** Where a tie is shown, since when and until when, and how far to trust it. */
export function EdgeFields({ edge }: { readonly edge: GraphEdge }) {
  const { works, revealedIn, until, billing, note, status, supersededBy, confidence } = edge;
  const first = useExplorer(selectKnown).nodes.get(revealedIn);
  return (
    <>
      <dl className={styles.fields}>
        <Field name={words.tie.shownIn}>
          {works.map((work, place) => (
            <span key={work}>
              {place > 0 && ', '}
              <Work id={work} />
            </span>
          ))}
        </Field>
        {works.length > 1 && (
          <Field name={words.tie.revealedIn}>
            <Work id={revealedIn} />
          </Field>
        )}
        {until !== undefined && (
          <Field name={words.tie.until}>
            <Work id={until} />
          </Field>
        )}
        {billing !== undefined && first && (
          <Field name={words.tie.billing}>
            {words.tie.billingOf(billing, first.work?.shortLabel ?? first.label)}
          </Field>
        )}
        <Field name={words.tie.status}>{status === undefined ? words.tie.holds : words.tie[status]}</Field>
        {confidence !== undefined && (
          <Field name={words.tie.confidence}>{words.tie.confidences[confidence]}</Field>
        )}
      </dl>
      {note !== undefined && <p>{note}</p>}
      {supersededBy && (
        <section className={styles.section}>
          <h3>{words.tie.replacedBy}</h3>
          <p className={styles.successor}>
            {supersededBy.text}
            {supersededBy.date !== undefined && <small> ({words.tie.since(supersededBy.date)})</small>}
          </p>
        </section>
      )}
    </>
  );
}

function Field({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Work({ id }: { readonly id: WorkId }) {
  const title = useExplorer((data) => selectKnown(data).nodes.get(id)?.label);
  return <NodeLink id={id}>{title ?? id}</NodeLink>;
}
