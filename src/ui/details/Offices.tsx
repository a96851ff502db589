import type { Office } from '../../explore/offices.ts';
import { NodeLink } from '../kit/NodeLink.tsx';
import styles from './Details.module.css';

/** Who leads and keeps a house, each a link: "managed by Winston". */
export function Offices({ offices }: { readonly offices: readonly Office[] }) {
  return (
    <span className={styles.offices}>
      {offices.map(({ relation, words, holders }) => (
        <span key={relation}>
          {words}{' '}
          {holders.map(({ id, label }, place) => (
            <span key={id}>
              {place > 0 && ', '}
              <NodeLink id={id}>{label}</NodeLink>
            </span>
          ))}
        </span>
      ))}
    </span>
  );
}
