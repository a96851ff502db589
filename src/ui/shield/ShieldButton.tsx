import { Eye, EyeOff } from 'lucide-react';
import { selectShield } from '../../store/selectors.ts';
import { useExplorer } from '../useExplorer.ts';
import { words } from '../words.ts';
import styles from './Shield.module.css';
import { ShieldOpener } from './ShieldOpener.tsx';

/** Opens the shield, and says when it is up. */
export function ShieldButton() {
  const shield = useExplorer(selectShield);
  return (
    <>
      <ShieldOpener className={styles.button} isOn={shield !== null}>
        {shield === null ? <Eye size={16} aria-hidden /> : <EyeOff size={16} aria-hidden />}
        {words.shield.name}
      </ShieldOpener>
      {shield !== null && <p className={styles.on}>{words.shield.on(shield.size)}</p>}
    </>
  );
}
