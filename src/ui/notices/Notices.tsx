import { X } from 'lucide-react';
import { useExplorer, useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import { NodeLink } from '../kit/NodeLink.tsx';
import { TourLinks } from '../tour/TourLinks.tsx';
import styles from './Notices.module.css';

/** What there is to tell, politely announced and dismissed by hand. */
export function Notices() {
  const notices = useExplorer((data) => data.notices);
  const dismiss = useExplorer((data) => data.dismiss);
  const { takeUpdate } = useServices();
  return (
    <div role="status" aria-label={words.notices.name} className={styles.notices}>
      {notices.map(({ id, text, suggestions, tours, action }) => (
        <div key={id} className={styles.notice}>
          <p>
            {text}
            {suggestions.length > 0 && (
              <>
                {' '}
                {words.notices.perhaps}{' '}
                {suggestions.map((node, place) => (
                  <span key={node}>
                    {place > 0 && ', '}
                    <NodeLink id={node} />
                  </span>
                ))}
                ?
              </>
            )}
            {tours.length > 0 && <TourLinks ids={tours} />}
          </p>
          {action === 'update' && (
            <button type="button" className={styles.action} onClick={takeUpdate}>
              {words.notices.takeUpdate}
            </button>
          )}
          <button
            type="button"
            className={styles.dismiss}
            aria-label={words.notices.dismiss}
            onClick={() => {
              dismiss(id);
            }}
          >
            <X size={16} aria-hidden />
          </button>
        </div>
      ))}
    </div>
  );
}
