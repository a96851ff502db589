import { Clock, Filter } from 'lucide-react';
import type { ReactNode } from 'react';
import { showWhole } from '../../explore/compareTransitions.ts';
import { setAsOf } from '../../explore/momentTransitions.ts';
import { selectComparison } from '../../store/answerSelectors.ts';
import { selectMoment } from '../../store/momentSelectors.ts';
import { useCompareWords } from '../compare/useCompareWords.ts';
import { useExplorer, useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import styles from './ViewRemarks.module.css';

/** Above the view, while it is not the plain whole: what one looks at, and the way back. */
export function ViewRemarks() {
  const { store } = useServices();
  const moment = useExplorer(selectMoment);
  const comparison = useExplorer(selectComparison);
  const portion = useExplorer(({ state }) => state.portion);
  const { portion: nameOf } = useCompareWords();
  const { change } = store.getState();
  if (!moment && !(comparison && portion)) return null;
  return (
    <div className={styles.remarks}>
      {comparison && portion && (
        <Remark
          icon={<Filter size={15} aria-hidden />}
          text={words.compare.shown(nameOf(comparison, portion))}
          back={words.compare.back}
          onBack={() => {
            change(showWhole);
          }}
        />
      )}
      {moment && (
        <Remark
          icon={<Clock size={15} aria-hidden />}
          text={words.moment.asOf(moment.work.work?.shortLabel ?? moment.work.label)}
          back={words.moment.back}
          onBack={() => {
            change((state) => setAsOf(state, null));
          }}
        />
      )}
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
