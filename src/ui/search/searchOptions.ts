import type { ExplorerState } from '../../explore/explorerState.ts';
import type { RouteHit } from '../../explore/routeSearch.ts';
import { routeBetween } from '../../explore/routeTransitions.ts';
import type { SearchHit } from '../../explore/search.ts';
import { onlyWorks, selectNode } from '../../explore/transitions.ts';
import { KINDS, type GraphNode, type Kind, type WorkId } from '../../graph/types.ts';
import type { Scope } from '../../store/routeSelectors.ts';
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
  /** Whether more were found than are listed. */
  readonly hasMore?: boolean;
}

/** Hits shown of each kind; typing on narrows better than scrolling. */
const MOST_PER_KIND = 6;

/**
 * A node within works that the text asks for comes first, then routes, then hits by kind; the kind of the best hit comes first. Where nothing was found, what has a
 * name near to it.
 */
export function searchOptions(
  hits: readonly SearchHit[],
  routes: readonly RouteHit[],
  nearest: readonly GraphNode[] = [],
  scope: Scope | null = null,
): readonly OptionGroup[] {
  const asked = scope ? [{ name: words.search.scopes, options: [scopeOption(scope)] }] : [];
  if (hits.length === 0 && routes.length === 0 && scope === null)
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
    hasMore: hits.filter((hit) => hit.kind === kind).length > MOST_PER_KIND,
  }));
  return [...asked, { name: words.route.options, options: routes.map(routeOption) }, ...groups].filter(
    ({ options }) => options.length > 0,
  );
}

function nodeOption({ id, label, alias, kind }: SearchHit): SearchOption {
  return { key: id, label, note: alias, kind, go: (state) => selectNode(state, id) };
}

function scopeOption({ node, works }: Scope): SearchOption {
  const chosen = works.map(({ id }) => id as unknown as WorkId);
  return {
    key: `${node.id}-in-${chosen.join('-')}`,
    label: node.label,
    note: words.search.scope(works.map(({ work, label }) => work?.shortLabel ?? label)),
    kind: node.kind,
    go: (state) => onlyWorks(selectNode(state, node.id), chosen),
  };
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
