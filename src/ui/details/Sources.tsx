import type { GraphNode, SameAs, SourceId } from '../../graph/types.ts';
import { selectKnown } from '../../store/selectors.ts';
import { OutsideLink } from '../kit/OutsideLink.tsx';
import { SourceLink } from '../kit/SourceLink.tsx';
import { useExplorer } from '../useExplorer.ts';
import { words } from '../words.ts';
import styles from './Details.module.css';

interface Props {
  readonly node: GraphNode;
  readonly notes: ReadonlyMap<SourceId, number>;
}

/** The numbered sources of the page, and the same thing's addresses elsewhere. */
export function Sources({ node, notes }: Props) {
  const elsewhere = addressesOf(node);
  return (
    <>
      <SourceList notes={notes} />
      {elsewhere.length > 0 && (
        <section className={styles.section}>
          <h3>{words.details.elsewhere}</h3>
          <ul className={styles.elsewhere}>
            {elsewhere.map(({ site, href }) => (
              <li key={site}>
                <OutsideLink href={href}>{site}</OutsideLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The numbered sources that footnotes lead to. */
export function SourceList({ notes }: Pick<Props, 'notes'>) {
  const sources = useExplorer((data) => selectKnown(data).vocabulary.sources);
  return (
    <details className={styles.section}>
      <summary>
        <h3>
          {words.details.sources} <span className={styles.count}>{notes.size}</span>
        </h3>
      </summary>
      <ol className={styles.sources}>
        {[...notes.keys()].map((id) => {
          const source = sources.get(id);
          return source ? (
            <li key={id} id={`source-${id}`} tabIndex={-1}>
              <div>
                <SourceLink id={id}>
                  <cite>{source.title}</cite> <span>{source.publisher}</span>
                </SourceLink>
                {source.url !== undefined && <span className={styles.address}>{source.url}</span>}
              </div>
            </li>
          ) : null;
        })}
      </ol>
    </details>
  );
}

/** Where each site keeps what it calls by such an id. */
function addressesOf(node: GraphNode): readonly { readonly site: string; readonly href: string }[] {
  const { sameAs } = node;
  const imdb = { tt: 'title', nm: 'name', ch: 'character', co: 'company' };
  const imdbPart = imdb[(sameAs.imdb?.slice(0, 2) ?? 'tt') as keyof typeof imdb];
  const sites: Readonly<Record<keyof SameAs, readonly [site: string, start: string]>> = {
    wikipedia: ['Wikipedia', 'https://en.wikipedia.org/wiki/'],
    wikidata: ['Wikidata', 'https://www.wikidata.org/wiki/'],
    imdb: ['IMDb', `https://www.imdb.com/${imdbPart}/`],
    tmdb: ['TMDB', 'https://www.themoviedb.org/'],
  };
  return (Object.keys(sites) as (keyof SameAs)[]).flatMap((key) => {
    const id = sameAs[key];
    const [site, start] = sites[key];
    return id === undefined
      ? []
      : [{ site, href: start + (key === 'wikipedia' ? encodeURIComponent(id.replaceAll(' ', '_')) : id) }];
  });
}
