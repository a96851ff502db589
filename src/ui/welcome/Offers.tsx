import { Compass, EyeOff } from 'lucide-react';
import { selectShield } from '../../store/selectors.ts';
import { ShieldOpener } from '../shield/ShieldOpener.tsx';
import { ToursButton } from '../tour/ToursButton.tsx';
import { useExplorer } from '../useExplorer.ts';
import { words } from '../words.ts';
import styles from './Welcome.module.css';

/** What else a first visitor may want: to be spared what they have not seen, and to be shown around. */
export function Offers() {
  const isShielded = useExplorer((data) => selectShield(data) !== null);
  return (
    <div className={styles.offers}>
      {!isShielded && (
        <ShieldOpener>
          <EyeOff size={14} aria-hidden />
          {words.welcome.shield}
        </ShieldOpener>
      )}
      <ToursButton>
        <Compass size={14} aria-hidden />
        {words.welcome.tour}
      </ToursButton>
    </div>
  );
}
