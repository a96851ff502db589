import { shieldGraph } from '../explore/shield.ts';
import type { Focus, VisibleGraph } from '../explore/visibleGraph.ts';
import { nodePath } from '../graph/nodePath.ts';
import { graphOf, type Graph } from '../graph/graph.ts';
import type { Dataset, GraphNode, WorkId } from '../graph/types.ts';
import { escapeHtml } from './shell.ts';

/** A file of the built site. */
export interface Page {
  /** Relative to the site's base: `character/eve-macarro/index.html`. */
  readonly fileName: string;
  readonly source: string;
}

/** Where the site will live. */
export interface SitePlace {
  /** Path with a slash at both ends. */
  readonly base: string;
  /** `https://example.org`, without a slash at its end; null if nobody has said. */
  readonly origin: string | null;
}

/** The dataset as the pages need it: whole, as someone knows it who has seen one work, and all up to one. */
export interface Site extends SitePlace {
  readonly dataset: Dataset;
  readonly graph: Graph;
  readonly knownFrom: (work: WorkId) => Graph;
  readonly knownUpTo: (work: WorkId) => Graph;
  /** An address on the site from its path below the base, as links in pages have it. */
  readonly href: (path: string) => string;
  /** The same with the origin, if it is known: for those who read a page elsewhere. */
  readonly url: (path: string) => string;
}

export function siteOf(dataset: Dataset, { base, origin }: SitePlace): Site {
  const graph = graphOf(dataset);
  const href = (path: string): string => base + path.slice(1);
  return {
    dataset,
    graph,
    base,
    origin,
    knownFrom: remembered((work) => shieldGraph(graph, new Set([work]))),
    knownUpTo: remembered((work) =>
      shieldGraph(graph, new Set(graph.works.slice(0, graph.works.indexOf(work) + 1))),
    ),
    href,
    url: (path) => (origin ?? '') + href(path),
  };
}

/** A link to a node's page. */
export function nodeLink(site: Site, node: GraphNode, label = node.label): string {
  return `<a href="${site.href(nodePath(node))}">${escapeHtml(label)}</a>`;
}

function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

/** What a picture of the build shows: seats of the whole graph, and of the rest what is `shown`. */
export function pictured(
  { graph }: Pick<Site, 'graph'>,
  shown: Graph,
  focus: Focus | null = null,
): VisibleGraph {
  return { known: graph, kept: shown, then: graph, shown, focus };
}
