import { useRef } from 'react';
import type { ExplorerState } from '../../explore/explorerState.ts';
import { setAsOf, setOrder } from '../../explore/momentTransitions.ts';
import { WORK_ORDERS } from '../../explore/workOrder.ts';
import type { WorkId } from '../../graph/types.ts';
import { selectMomentStops } from '../../store/momentSelectors.ts';
import { useExplorer, useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import styles from './AsOf.module.css';

/** The group "As of": a slider over the films, with the whole at its end, and the order they stand in. */
export function AsOfSlider() {
  const { store } = useServices();
  const stops = useExplorer(selectMomentStops);
  const at = useExplorer(({ state }) => state.asOf);
  const order = useExplorer(({ state }) => state.order);
  const { change } = store.getState();
  // What the slider made last. While nothing else has changed since, dragging on or pressing on is the same gesture.
  const made = useRef<ExplorerState | null>(null);
  const endGesture = (): void => {
    made.current = null;
  };
  if (stops.length < 2) return null;
  const place = stops.findIndex(({ id }) => id === at);
  const value = place < 0 ? stops.length : place;
  const stop = stops[value];
  const text = stop
    ? words.moment.stop(stop.work?.shortLabel ?? stop.label, stop.work?.releaseDate?.slice(0, 4))
    : words.moment.whole;
  return (
    <fieldset className={styles.group}>
      <legend>
        {words.moment.name} <span>{text}</span>
      </legend>
      <input
        type="range"
        aria-label={words.moment.name}
        aria-valuetext={text}
        min={0}
        max={stops.length}
        step={1}
        value={value}
        onChange={(event) => {
          const next = stops[Number(event.target.value)];
          const goesOn = made.current === store.getState().state;
          change((state) => setAsOf(state, next ? (next.id as WorkId) : null), goesOn);
          made.current = store.getState().state;
        }}
        onPointerDown={endGesture}
        onBlur={endGesture}
      />
      <div className={styles.stops} aria-hidden>
        {stops.map(({ id, work }, number) => (
          <span key={id} data-at={number === value || undefined} data-past={number < value || undefined}>
            {work?.symbol}
          </span>
        ))}
        <span data-at={value === stops.length || undefined}>∞</span>
      </div>
      <div className={styles.order} role="radiogroup" aria-label={words.moment.order}>
        {WORK_ORDERS.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name="work-order"
              checked={order === option}
              onChange={() => {
                change((state) => setOrder(state, option));
              }}
            />
            {words.moment.orderName(option)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
