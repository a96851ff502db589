import { Clock } from 'lucide-react';
import type { ReactNode } from 'react';
import { setAsOf } from '../../explore/momentTransitions.ts';
import { selectMoment } from '../../store/momentSelectors.ts';
import { useExplorer, useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import styles from './ViewRemarks.module.css';

/** Above the view, while it is not the plain whole: what one looks at, and the way back. */
export function ViewRemarks() {
  const { store } = useServices();
  const moment = useExplorer(selectMoment);
  const { change } = store.getState();
  if (!moment) return null;
  return (
    <div className={styles.remarks}>
      <Remark
        icon={<Clock size={15} aria-hidden />}
        text={words.moment.asOf(moment.work.work?.shortLabel ?? moment.work.label)}
        back={words.moment.back}
        onBack={() => {
          change((state) => setAsOf(state, null));
        }}
      />
    </div>
  );
}

interface Props {
  readonly icon: ReactNode;
  readonly text: string;
  readonly back: string;
  readonly onBack: () => void;
}

function Remark({ icon, text, back, onBack }: Props) {
  return (
    <p>
      {icon}
      <span>{text}</span>
      <button type="button" onClick={onBack}>
        {back}
      </button>
    </p>
  );
}
