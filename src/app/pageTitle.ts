import type { ExplorerData } from '../store/explorerData.ts';
import { selectEdgeSentence } from '../store/handSelectors.ts';
import { selectRoute } from '../store/routeSelectors.ts';
import { selectTour } from '../store/selectTours.ts';
import { selectSelected, selectSource } from '../store/selectors.ts';
import { words } from '../ui/words.ts';

/**
 * What the browser calls the page, in its tab, its history and its bookmarks: what is told, the tour one is on, and the
 * view if it is not the map; the product's name and the world's where there is none of it. Only what the shield lets through.
 */
export function pageTitle(data: ExplorerData): string {
  const { view } = data.state;
  const parts = [told(data), selectTour(data)?.tour?.title, view === 'graph' ? null : words.view(view)];
  const given = [...new Set(parts.filter((part) => part !== null && part !== undefined))];
  return given.length === 0 ? `${words.product}: ${data.title}` : [...given, words.product].join(' · ');
}

/** What the details tell, in the order in which they give way to each other. */
function told(data: ExplorerData): string | null {
  const statement = selectSource(data)?.title ?? selectEdgeSentence(data);
  if (statement !== null) return statement;
  if (data.state.measure !== null) return words.measures.title;
  const route = selectRoute(data);
  return route?.to ? `${route.from.label} → ${route.to.label}` : (selectSelected(data)?.label ?? null);
}
