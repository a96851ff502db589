import { Waypoints } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { DEPTHS } from '../../explore/explorerState.ts';
import { setDepth } from '../../explore/transitions.ts';
import { MoreButton } from '../hand/MoreButton.tsx';
import { CopyLinkButton } from '../share/CopyLinkButton.tsx';
import { useExplorer, useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import styles from './Details.module.css';

const RouteEndPicker = lazy(async () => ({
  default: (await import('../route/RouteEndPicker.tsx')).RouteEndPicker,
}));

/** What one can do with the selected node. */
export function Actions() {
  const { store } = useServices();
  const selected = useExplorer(({ state }) => state.selected);
  const depth = useExplorer(({ state }) => state.depth);
  const finding = useExplorer(({ routeFrom }) => routeFrom !== null && routeFrom === selected);
  const { askRoute } = store.getState();
  return (
    <div className={styles.actions}>
      <button
        type="button"
        aria-expanded={finding}
        onClick={() => {
          askRoute(finding ? null : selected);
        }}
      >
        <Waypoints size={15} aria-hidden />
        {words.details.route}
      </button>
      <fieldset className={styles.depth}>
        <legend>{words.details.depth}</legend>
        {DEPTHS.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name="depth"
              aria-label={words.details.depthOf(option)}
              checked={option === depth}
              onChange={() => {
                store.getState().change((state) => setDepth(state, option));
              }}
            />
            <span aria-hidden>{option}</span>
          </label>
        ))}
      </fieldset>
      <CopyLinkButton />
      {selected !== null && <MoreButton id={selected} />}
      {finding && (
        <Suspense>
          <RouteEndPicker />
        </Suspense>
      )}
    </div>
  );
}
