import type { GraphNode } from '../../graph/types.ts';
import { selectKnown } from '../../store/selectors.ts';
import { NodeLink } from '../kit/NodeLink.tsx';
import { useExplorer } from '../useExplorer.ts';
import { words } from '../words.ts';
import styles from './Details.module.css';

/** A work's plain fields, or the works another node is in. */
export function WorkFacts({ node }: { readonly node: GraphNode }) {
  const known = useExplorer(selectKnown);
  const { work } = node;
  if (!work) {
    return (
      <p className={styles.works}>
        <span>{words.details.appearsIn}</span>{' '}
        {node.works.map((id, place) => (
          <span key={id}>
            {place > 0 && ', '}
            <NodeLink id={id}>{known.nodes.get(id)?.work?.shortLabel ?? id}</NodeLink>
          </span>
        ))}
      </p>
    );
  }
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['medium', work.medium],
    ['releaseDate', work.releaseDate === undefined ? words.details.announced : formatDate(work.releaseDate)],
    ['endDate', work.endDate === undefined ? undefined : formatDate(work.endDate)],
    ['runtime', work.runtime === undefined ? undefined : words.details.minutes(work.runtime)],
    ['episodes', work.episodes === undefined ? undefined : words.details.episodes(work.episodes)],
    ['countries', work.countries?.join(', ')],
    ['network', work.network],
  ];
  return (
    <dl className={styles.fields}>
      {fields.map(([name, value]) =>
        value === undefined ? null : (
          <div key={name}>
            <dt>{words.field(name)}</dt>
            <dd>
              {value}
              {onceSaid(node, name).map((said) => (
                <small key={said}>{words.details.onceSaid(said)}</small>
              ))}
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}

/** What a field was once said to be and is not: a first visitor asks for it where the field stands. */
function onceSaid({ claims }: GraphNode, name: string): readonly string[] {
  return claims
    .filter(({ field, status }) => field === name && status === 'superseded')
    .map(({ value }) =>
      /^\d{4}(-\d\d){0,2}$/.test(String(value)) ? formatDate(String(value)) : String(value),
    );
}

/** "June 6, 2025", "June 2025" or "2025": as much as the ISO date says. */
function formatDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (year === undefined || month === undefined) return iso;
  return new Intl.DateTimeFormat('en-US', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(Date.UTC(year, month - 1, day ?? 1));
}
