import { useEffect } from 'react';
import type { ExplorerData } from '../store/explorerData.ts';
import { selectHiddenSelectionWorks, selectSelected, selectVisible } from '../store/selectors.ts';
import { selectTour } from '../store/selectTours.ts';
import { useExplorer, useServices } from './useExplorer.ts';
import { words } from './words.ts';

/** The one place that says changes aloud, politely: what is selected, how much is shown, which view it is. */
export function Announcer() {
  const { store } = useServices();
  const text = useExplorer((data) => data.announcement);
  useEffect(() => {
    let shown = selectVisible(store.getState()).shown;
    return store.subscribe((data, previous) => {
      if (data.state === previous.state && data.seen === previous.seen) return;
      const before = shown;
      shown = selectVisible(data).shown;
      const change = spokenChange(data, previous, shown === before);
      if (change !== null) data.announce(change);
    });
  }, [store]);
  return (
    <div role="status" aria-label={words.spoken.name} className="visually-hidden">
      {text}
    </div>
  );
}

/** The weightiest of what has changed, in one sentence; null if nothing of it is worth a word. */
function spokenChange(data: ExplorerData, previous: ExplorerData, showsTheSame: boolean): string | null {
  const { state } = data;
  const shown = selectVisible(data).shown.nodes.size;
  const told = state.tour === previous.state.tour ? null : selectTour(data);
  if (told?.tour && told.place && told.unseen.length === 0) {
    return words.tour.spoken(told.place.place, told.tour.steps.length, told.place.step.caption);
  }
  if (state.view !== previous.state.view) return words.spoken.view(words.view(state.view), shown);
  if (state.source !== previous.state.source && state.source !== null) return words.spoken.source;
  if (state.selected !== previous.state.selected) {
    const node = selectSelected(data);
    if (node) {
      const ties = selectVisible(data).shown.edgesOf(node.id).length;
      return words.spoken.selected(node.label, words.kindOne(node.kind), ties);
    }
    return selectHiddenSelectionWorks(data).length > 0 ? words.spoken.hidden : words.spoken.cleared;
  }
  return showsTheSame ? null : words.spoken.shown(shown);
}
