import { Dialog } from '../kit/Dialog.tsx';
import { ToursButton } from '../tour/ToursButton.tsx';
import { words } from '../words.ts';
import styles from './Help.module.css';

/** What one sees, and every key. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={words.helpPage.title} onClose={onClose}>
      <p>{words.helpPage.lead}</p>
      <ToursButton className={styles.tours} onChosen={onClose}>
        {words.helpPage.tours}
      </ToursButton>
      <h3>{words.helpPage.keys}</h3>
      {words.helpPage.groups.map(({ where, keys }) => (
        <section key={where}>
          <h4>{where}</h4>
          <dl className={styles.keys}>
            {keys.map(([key, meaning]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
