import { useMemo } from 'react';
import { sourceStatements } from '../../explore/sourceStatements.ts';
import { selectKnown, selectSource } from '../../store/selectors.ts';
import { NodeLink } from '../kit/NodeLink.tsx';
import { OutsideLink } from '../kit/OutsideLink.tsx';
import { useExplorer } from '../useExplorer.ts';
import { words } from '../words.ts';
import { CloseButton } from './CloseButton.tsx';
import styles from './Details.module.css';
import { StatementRemarks } from './StatementRemarks.tsx';

/** A source with every statement that rests on it, and what became of each. */
export function SourceDetails() {
  const known = useExplorer(selectKnown);
  const source = useExplorer(selectSource);
  const receipts = useExplorer((data) => data.receipts);
  const statements = useMemo(
    () => (source ? sourceStatements(known, source.id, words) : []),
    [known, source],
  );
  return (
    <article className={styles.details} aria-labelledby="details-name">
      <header>
        <h2 id="details-name" tabIndex={-1}>
          {source?.title ?? words.source.name}
        </h2>
        <CloseButton />
        {source && (
          <p className={styles.kind}>
            <strong>{words.source.kinds[source.kind]}</strong>
            <span>{[source.publisher, source.date].filter(Boolean).join(', ')}</span>
          </p>
        )}
        {source?.url !== undefined && (
          <p>
            <OutsideLink href={source.url}>{words.source.open}</OutsideLink>
            <span className={styles.address}>{source.url}</span>
          </p>
        )}
      </header>
      {!source && <p>{words.source.missing[receipts]}</p>}
      {statements.length > 0 && (
        <section className={styles.section}>
          <h3>
            {words.source.statements} <span className={styles.count}>{statements.length}</span>
          </h3>
          <ul className={styles.facts}>
            {statements.map(({ about, text, statement }) => (
              <li key={`${about.id} ${text} ${statement.works.join(' ')}`}>
                <NodeLink id={about.id} className={styles.other} />{' '}
                {statement.status === 'superseded' ? <s>{text}</s> : text}
                <StatementRemarks statement={statement} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
