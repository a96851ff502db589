import type { ExplorerState } from '../../explore/explorerState.ts';
import type { RouteHit } from '../../explore/routeSearch.ts';
import { routeBetween } from '../../explore/routeTransitions.ts';
import type { SearchHit } from '../../explore/search.ts';
import { selectNode } from '../../explore/transitions.ts';
import { KINDS, type GraphNode, type Kind } from '../../graph/types.ts';
import { words } from '../words.ts';

/** One line of the search's answer. */
export interface SearchOption {
  readonly key: string;
  readonly label: string;
  /** The other name that was found. */
  readonly note: string | null;
  /** Null for a route. */
  readonly kind: Kind | null;
  readonly go: (state: ExplorerState) => ExplorerState;
}

export interface OptionGroup {
  readonly name: string;
  readonly options: readonly SearchOption[];
}

/** Hits shown of each kind; typing on narrows better than scrolling. */
const MOST_PER_KIND = 6;

/**
 * Routes that the text asks for come first, then hits by kind; the kind of the best hit comes first. Where nothing was found, what has a
 * name near to it.
 */
export function searchOptions(
  hits: readonly SearchHit[],
  routes: readonly RouteHit[],
  nearest: readonly GraphNode[] = [],
): readonly OptionGroup[] {
  if (hits.length === 0 && routes.length === 0)
    return nearest.length === 0
      ? []
      : [
          {
            name: words.search.nearest,
            options: nearest.map((node) => nodeOption({ ...node, alias: null })),
          },
        ];
  const order = [...new Set([...hits.map(({ kind }) => kind), ...KINDS])];
  const groups = order.map((kind) => ({
    name: words.kindMany(kind),
    options: hits
      .filter((hit) => hit.kind === kind)
      .slice(0, MOST_PER_KIND)
      .map(nodeOption),
  }));
  return [{ name: words.route.options, options: routes.map(routeOption) }, ...groups].filter(
    ({ options }) => options.length > 0,
  );
}

function nodeOption({ id, label, alias, kind }: SearchHit): SearchOption {
  return { key: id, label, note: alias, kind, go: (state) => selectNode(state, id) };
}

function routeOption({ from, to }: RouteHit): SearchOption {
  return {
    key: `${from.id}--${to.id}`,
    label: words.route.option(from.label, to.label),
    note: null,
    kind: null,
    go: (state) => routeBetween(state, from.id, to.id),
  };
}
