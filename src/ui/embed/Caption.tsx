import { ExternalLink } from 'lucide-react';
import { formatAddress } from '../../explore/address.ts';
import { withoutEmbedding } from '../../explore/embedMessages.ts';
import {
  selectAllWorkTitles,
  selectHiddenSelectionWorks,
  selectSelected,
  selectVisible,
} from '../../store/selectors.ts';
import { KindMark } from '../kit/KindMark.tsx';
import { useExplorer, useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import { embed } from '../words/embed.ts';
import styles from './Embed.module.css';

/** What the map shows, and the way from it to the whole explorer. */
export function Caption() {
  const { hrefOf } = useServices();
  const node = useExplorer(selectSelected);
  const hiddenIn = useExplorer(selectHiddenSelectionWorks);
  const titles = useExplorer(selectAllWorkTitles);
  const title = useExplorer((data) => data.title);
  const { nodes, edges } = useExplorer(selectVisible).shown;
  const href = useExplorer(({ state, book }) => formatAddress(withoutEmbedding(state), book));
  // The works of a shielded node are those that were seen.
  const shownIn = node
    ? titles.filter(({ id }) => node.works.includes(id) && id !== (node.id as string))
    : [];
  const list = (works: typeof titles): string => works.map(({ shortLabel }) => shortLabel).join(', ');
  return (
    <footer className={styles.caption}>
      <div>
        {node ? (
          <>
            <h1>
              <KindMark kind={node.kind} />
              {node.label}
            </h1>
            <p>
              {words.kindOne(node.kind)}
              {shownIn.length > 0 && ` · ${embed.works(list(shownIn))}`}
            </p>
          </>
        ) : hiddenIn.length > 0 ? (
          <>
            <h1>{embed.hidden}</h1>
            <p>{embed.hiddenIn(list(hiddenIn))}</p>
          </>
        ) : (
          <>
            <h1>{title}</h1>
            <p>{embed.size(nodes.size, edges.size)}</p>
          </>
        )}
      </div>
      <a href={hrefOf(href)} target="_blank" rel="noopener">
        {embed.open}
        <ExternalLink size={13} aria-hidden />
      </a>
    </footer>
  );
}
