import { Eye, EyeOff } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { selectShield } from '../../store/selectors.ts';
import { useExplorer } from '../useExplorer.ts';
import { words } from '../words.ts';
import styles from './Shield.module.css';

const ShieldDialog = lazy(async () => ({ default: (await import('./ShieldDialog.tsx')).ShieldDialog }));

/** Opens the shield, and says when it is up. */
export function ShieldButton() {
  const shield = useExplorer(selectShield);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles.button}
        data-on={shield !== null || undefined}
        onClick={() => {
          setOpen(true);
        }}
      >
        {shield === null ? <Eye size={16} aria-hidden /> : <EyeOff size={16} aria-hidden />}
        {words.shield.name}
      </button>
      {shield !== null && <p className={styles.on}>{words.shield.on(shield.size)}</p>}
      {open && (
        <Suspense>
          <ShieldDialog
            onClose={() => {
              setOpen(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
