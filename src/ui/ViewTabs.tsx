import { Clapperboard, List, Spline, Waypoints } from 'lucide-react';
import { useRef, type KeyboardEvent } from 'react';
import { VIEWS, type View } from '../explore/explorerState.ts';
import { setView } from '../explore/transitions.ts';
import { useExplorer, useServices } from './useExplorer.ts';
import styles from './ViewTabs.module.css';
import { words } from './words.ts';

const ICONS = {
  graph: Waypoints,
  list: List,
  cast: Clapperboard,
  timeline: Spline,
} as const satisfies Record<View, unknown>;

export function viewTabId(view: View): string {
  return `view-tab-${view}`;
}

export function viewPanelId(view: View): string {
  return `view-${view}`;
}

/** The views as an ARIA tab list: arrow keys move and select, one tab stop. */
export function ViewTabs({ withIcons = false }: { readonly withIcons?: boolean }) {
  const { store } = useServices();
  const view = useExplorer(({ state }) => state.view);
  const list = useRef<HTMLDivElement>(null);
  const show = (next: View): void => {
    store.getState().change((state) => setView(state, next));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const place = VIEWS.indexOf(view);
    const to: Readonly<Record<string, number>> = {
      ArrowRight: place + 1,
      ArrowLeft: place - 1,
      Home: 0,
      End: VIEWS.length - 1,
    };
    const next = to[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const target = VIEWS[(next + VIEWS.length) % VIEWS.length];
    if (target === undefined) return;
    show(target);
    list.current?.querySelector<HTMLElement>(`#${viewTabId(target)}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={words.views} className={styles.tabs} onKeyDown={onKeyDown}>
      {VIEWS.map((option) => {
        const Icon = ICONS[option];
        return (
          <button
            key={option}
            type="button"
            role="tab"
            id={viewTabId(option)}
            aria-selected={option === view}
            aria-controls={option === view ? viewPanelId(option) : undefined}
            tabIndex={option === view ? 0 : -1}
            onClick={() => {
              show(option);
            }}
          >
            {withIcons && <Icon size={18} aria-hidden />}
            {words.view(option)}
          </button>
        );
      })}
    </div>
  );
}
