import { sourcePath, tourPath } from '../explore/addressPath.ts';
import { schemaProperties, schemaType } from '../formats/schemaOrg.ts';
import { nodePath } from '../graph/nodePath.ts';
import type { GraphNode, Source, Tour, WorkId } from '../graph/types.ts';
import { addressesElsewhere } from './nodePage.ts';
import { cardPath } from './pageHead.ts';
import { kindsName, pageWords as words } from './pageWords.ts';
import type { Site } from './site.ts';
import { outsideAddress } from './sourcePage.ts';

const CONTEXT = 'https://schema.org';
const SCHEMA = 'https://schema.org/';
/** Wikidata's "fictional character": schema.org has people only, and says of `character` that those are made up. */
const FICTIONAL = 'https://www.wikidata.org/entity/Q95074';

type Thing = Record<string, unknown>;

/** A node in schema.org's words, as its own first work shows it, and where its page stands. */
export function nodeLinkedData(site: Site, whole: GraphNode): readonly object[] {
  const known = site.knownFrom(whole.revealedIn);
  const node = known.nodes.get(whole.id) ?? whole;
  const thing: Thing = {
    '@context': CONTEXT,
    ...identity(site, node),
    description: node.description,
    image: site.url(cardPath(node.id)),
    ...(node.aliases.length > 0 && { alternateName: node.aliases.map(({ name }) => name) }),
    ...(node.work ? workFields(node.work) : { subjectOf: worksOf(site, node) }),
  };
  const sameAs = addressesElsewhere(node.sameAs).map(({ href }) => href);
  if (sameAs.length > 0) thing['sameAs'] = sameAs;
  for (const edge of known.edgesOf(node.id)) {
    const source = known.nodes.get(edge.source);
    const other = known.nodes.get(edge.source === node.id ? edge.target : edge.source);
    if (!source || !other || edge.status !== undefined) continue;
    for (const { name, from } of schemaProperties(edge.relation, source.kind)) {
      if ((from === 'source') !== (edge.source === node.id)) continue;
      const values = (thing[name] ??= []) as object[];
      values.push(identity(site, other));
    }
  }
  return [thing, trail(site, kindsName(node.kind), node.label, nodePath(node))];
}

export function sourceLinkedData(site: Site, source: Source): readonly object[] {
  const url = outsideAddress(source.url);
  const thing = {
    '@context': CONTEXT,
    '@type': 'WebPage',
    '@id': site.url(sourcePath(source.id)),
    name: source.title,
    publisher: { '@type': 'Organization', name: source.publisher },
    ...(url !== null && { isBasedOn: url }),
    ...(source.date !== undefined && { datePublished: source.date }),
  };
  return [thing, trail(site, words.sources, source.title, sourcePath(source.id))];
}

export function tourLinkedData(site: Site, tour: Tour): readonly object[] {
  const thing = {
    '@context': CONTEXT,
    '@type': 'Article',
    '@id': site.url(tourPath(tour.id)),
    headline: tour.title,
    description: tour.description,
    image: site.url(cardPath(tour.id)),
  };
  return [thing, trail(site, words.tours, tour.title, tourPath(tour.id))];
}

export function homeLinkedData(site: Site): readonly object[] {
  const { title, description, nodes } = site.dataset;
  const home = {
    '@context': CONTEXT,
    '@type': 'WebSite',
    '@id': site.url('/'),
    url: site.url('/'),
    name: `High Table: ${title}`,
    description,
    about: nodes.filter(({ work }) => work !== undefined).map((work) => identity(site, work)),
  };
  const data = {
    '@context': CONTEXT,
    '@type': 'Dataset',
    name: title,
    description,
    version: site.dataset.version,
    url: site.url('/'),
    distribution: {
      '@type': 'DataDownload',
      contentUrl: site.url('/graph.json'),
      encodingFormat: 'application/json',
    },
  };
  return [home, data];
}

function identity(site: Site, node: GraphNode): Thing {
  const url = site.url(nodePath(node));
  const named = { '@id': url, name: node.label, url };
  if (node.kind === 'character') return { '@type': 'Person', additionalType: FICTIONAL, ...named };
  return { '@type': schemaType(node).replace(SCHEMA, ''), ...named };
}

function worksOf(site: Site, node: GraphNode): readonly object[] {
  const known = site.knownFrom(node.revealedIn);
  return node.works.flatMap((id: WorkId) => {
    const work = known.nodes.get(id);
    return work ? [identity(site, work)] : [];
  });
}

function workFields(work: NonNullable<GraphNode['work']>): Thing {
  return {
    ...(work.releaseDate !== undefined && {
      [work.medium === 'series' ? 'startDate' : 'datePublished']: work.releaseDate,
    }),
    ...(work.endDate !== undefined && { endDate: work.endDate }),
    ...(work.runtime !== undefined && work.medium !== 'series' && { duration: `PT${String(work.runtime)}M` }),
    ...(work.episodes !== undefined && { numberOfEpisodes: work.episodes }),
    ...(work.countries !== undefined && {
      countryOfOrigin: work.countries.map((name) => ({ '@type': 'Country', name })),
    }),
  };
}

function trail(site: Site, group: string, label: string, path: string): object {
  const item = (position: number, name: string, at?: string) => ({
    '@type': 'ListItem',
    position,
    name,
    ...(at !== undefined && { item: site.url(at) }),
  });
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: [item(1, site.dataset.title, '/'), item(2, group, '/'), item(3, label, path)],
  };
}
