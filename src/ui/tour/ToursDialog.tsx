import { selectShield } from '../../store/selectors.ts';
import { selectTours } from '../../store/selectTours.ts';
import { Dialog } from '../kit/Dialog.tsx';
import { useExplorer } from '../useExplorer.ts';
import { words } from '../words.ts';
import { StepLink } from './StepLink.tsx';
import styles from './Tour.module.css';

interface Props {
  readonly onClose: () => void;
  readonly onChosen: () => void;
  readonly without?: string;
}

/** The tours that may be told, each a link to its first step. */
export function ToursDialog({ onClose, onChosen, without }: Props) {
  const tours = useExplorer(selectTours);
  const receipts = useExplorer((data) => data.receipts);
  const isShielded = useExplorer((data) => selectShield(data) !== null);
  const offered = tours.filter(({ id }) => id !== without);
  return (
    <Dialog title={words.tour.all} onClose={onClose}>
      <p className={styles.lead}>{words.tour.lead}</p>
      {receipts === 'failed' && <p>{words.tour.failed}</p>}
      {(receipts === 'absent' || receipts === 'loading') && <p role="status">{words.tour.loading}</p>}
      {receipts === 'present' && offered.length === 0 && <p>{words.tour.none}</p>}
      <ul className={styles.tours}>
        {offered.map((tour) => (
          <li key={tour.id}>
            {tour.steps[0] && (
              <StepLink tour={tour} step={tour.steps[0]} onFollow={onChosen}>
                <strong>{tour.title}</strong>
                <span>{tour.description}</span>
                <small>{words.tour.steps(tour.steps.length)}</small>
              </StepLink>
            )}
          </li>
        ))}
      </ul>
      {isShielded && <p className={styles.lead}>{words.tour.shielded}</p>}
    </Dialog>
  );
}
