import { Check } from 'lucide-react';
import { setSpan } from '../../explore/arrangementTransitions.ts';
import { setOrder } from '../../explore/momentTransitions.ts';
import { WORK_ORDERS } from '../../explore/workOrder.ts';
import { selectHasSideWorks } from '../../store/selectors.ts';
import { useExplorer, useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import styles from './Arrange.module.css';
import { Choice } from './Choice.tsx';

/** How works are lined up: in which order, and whether the smaller ones are among them. */
export function LineUpChoices() {
  const { store } = useServices();
  const order = useExplorer(({ state }) => state.order);
  const span = useExplorer(({ state }) => state.arrangement.span);
  const hasSideWorks = useExplorer(selectHasSideWorks);
  return (
    <>
      <Choice
        name={words.moment.order}
        options={WORK_ORDERS.map((value) => ({ value, label: words.moment.orderName(value) }))}
        value={order}
        onChange={(next) => {
          store.getState().change((state) => setOrder(state, next));
        }}
      />
      {hasSideWorks && (
        <label className={styles.toggle}>
          <input
            type="checkbox"
            checked={span === 'all'}
            onChange={() => {
              store.getState().change((state) => setSpan(state, span === 'all' ? 'main' : 'all'));
            }}
          />
          <span aria-hidden>
            <Check size={12} strokeWidth={3} />
          </span>
          {words.arrange.sideWorks}
        </label>
      )}
    </>
  );
}
