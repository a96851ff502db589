import type { GraphNode, SourceId, Statement } from '../../graph/types.ts';
import { words } from '../words.ts';
import styles from './Details.module.css';
import { Footnotes } from './Footnotes.tsx';
import { StatementRemarks } from './StatementRemarks.tsx';

interface Props {
  readonly node: GraphNode;
  readonly notes: ReadonlyMap<SourceId, number>;
}

/** What is said of a node: facts, how it ends, and what was once said or is disputed. */
export function Facts({ node, notes }: Props) {
  return (
    <>
      <StatementList
        title={words.details.facts}
        statements={node.facts}
        notes={notes}
        tell={({ text }) => text}
      />
      <StatementList
        title={words.details.fates}
        statements={node.fates}
        notes={notes}
        tell={({ fate }) => words.fate[fate]}
      />
      <StatementList
        title={words.details.claims}
        statements={node.claims}
        notes={notes}
        tell={({ field, value }) => `${words.field(field)}: ${String(value)}`}
      />
    </>
  );
}

interface ListProps<S extends Statement> {
  readonly title: string;
  readonly statements: readonly S[];
  readonly notes: ReadonlyMap<SourceId, number>;
  readonly tell: (statement: S) => string;
}

function StatementList<S extends Statement>({ title, statements, notes, tell }: ListProps<S>) {
  if (statements.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{title}</h3>
      <ul className={styles.facts}>
        {statements.map((statement) => (
          <li key={`${tell(statement)} ${statement.works.join(' ')}`}>
            {statement.status === 'superseded' ? <s>{tell(statement)}</s> : tell(statement)}
            <Footnotes sources={statement.sources} notes={notes} />
            <StatementRemarks statement={statement} />
          </li>
        ))}
      </ul>
    </section>
  );
}
