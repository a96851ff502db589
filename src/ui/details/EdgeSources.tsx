import { ExternalLink } from 'lucide-react';
import type { GraphEdge } from '../../graph/types.ts';
import { selectKnown } from '../../store/selectors.ts';
import { SourceLink } from '../kit/SourceLink.tsx';
import { useExplorer } from '../useExplorer.ts';
import { words } from '../words.ts';
import styles from './Details.module.css';

/** Every source a tie rests on, in full: what it is, who published it and when, what else rests on it, and the source itself. */
export function EdgeSources({ edge }: { readonly edge: GraphEdge }) {
  const sources = useExplorer((data) => selectKnown(data).vocabulary.sources);
  const receipts = useExplorer((data) => data.receipts);
  const ids = [...new Set([...edge.sources, ...(edge.supersededBy?.sources ?? [])])];
  return (
    <section className={styles.section}>
      <h3>
        {words.tie.sources} {ids.length > 0 && <span className={styles.count}>{ids.length}</span>}
      </h3>
      {receipts !== 'present' && <p>{receipts === 'failed' ? words.tie.failed : words.tie.loading}</p>}
      <ol className={styles.sources}>
        {ids.map((id) => {
          const source = sources.get(id);
          if (!source) return null;
          return (
            <li key={id} id={`source-${id}`} tabIndex={-1}>
              <div>
                <SourceLink id={id}>
                  <cite>{source.title}</cite>
                </SourceLink>{' '}
                <span>
                  {[words.source.kinds[source.kind], source.publisher, source.date]
                    .filter(Boolean)
                    .join(' · ')}
                </span>{' '}
                {source.url !== undefined && (
                  <a
                    href={source.url}
                    rel="noreferrer noopener"
                    target="_blank"
                    aria-label={`${words.tie.outside}: ${source.title}`}
                  >
                    <ExternalLink size={13} aria-hidden />
                  </a>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
