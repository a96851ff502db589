import { sourcePath, tourPath } from '../explore/addressPath.ts';
import { nodePath } from '../graph/nodePath.ts';
import type { Dataset, GraphNode, WorkId } from '../graph/types.ts';
import { firstPictures, type FirstPictures } from './firstPicture.ts';
import { pageFrame } from './frame.ts';
import { homeArticle, lostArticle, movedArticle } from './homePage.ts';
import { webManifest } from './icons.ts';
import { homeLinkedData, nodeLinkedData, sourceLinkedData, tourLinkedData } from './linkedData.ts';
import { nodeArticle } from './nodePage.ts';
import { pageHead, type HeadWords } from './pageHead.ts';
import { kindName, mediumName, pageWords as words } from './pageWords.ts';
import { fillShell } from './shell.ts';
import { siteOf, type Page, type Site, type SitePlace } from './site.ts';
import { formatSitemap } from './sitemap.ts';
import { sourceArticle, sourceIndex } from './sourcePage.ts';
import { tourArticle } from './tourPage.ts';

interface PageContent {
  readonly article: string;
  readonly picture: string;
  readonly besideMap: boolean;
  readonly first?: WorkId;
}

/**
 * The site's pages: the front page, one per node, tour and source, one per former id that leads on, and the one for
 * addresses that are none; with the map of them all for search engines. All are the explorer's shell with their own
 * words, to be read before it is there or without it; what stands open in them is what the node's first work shows.
 */
export function sitePages(dataset: Dataset, shell: string, place: SitePlace): readonly Page[] {
  const site = siteOf(dataset, place);
  const pictures = firstPictures(site);
  const sources = sourceIndex(site);
  const pages: Page[] = [];
  const listed: string[] = [];
  const add = (head: HeadWords, content: PageContent): void => {
    pages.push({ fileName: `${head.path.slice(1)}index.html`, source: fill(site, shell, head, content) });
    if (head.isUnlisted !== true) listed.push(site.url(head.path));
  };
  add(homeHead(site), { article: homeArticle(site), picture: pictures.ofMap(), besideMap: false });
  for (const node of dataset.nodes) addNode(site, pictures, node, add);
  for (const tour of dataset.tours) {
    const head = {
      title: tour.title,
      description: tour.description,
      path: tourPath(tour.id),
      type: 'article',
      card: tour.id,
      cardAlt: words.card(tour.title, words.tour),
      linkedData: tourLinkedData(site, tour),
    } as const;
    add(head, { article: tourArticle(site, tour), picture: '', besideMap: true });
  }
  for (const source of dataset.sources) {
    const head = {
      title: source.title,
      description: [source.publisher, source.date].filter(Boolean).join(', '),
      path: sourcePath(source.id),
      type: 'article',
      card: source.id,
      cardAlt: words.card(source.title, words.source),
      linkedData: sourceLinkedData(site, source),
    } as const;
    add(head, { article: sourceArticle(site, source, sources), picture: '', besideMap: true });
  }
  const lost = fill(site, shell, lostHead(site), {
    article: lostArticle(site),
    picture: '',
    besideMap: false,
  });
  return [
    ...pages,
    { fileName: '404.html', source: lost },
    ...formatSitemap(site, listed),
    webManifest(site),
  ];
}

function addNode(
  site: Site,
  pictures: FirstPictures,
  node: GraphNode,
  add: (head: HeadWords, content: PageContent) => void,
): void {
  const path = nodePath(node);
  const kind = node.work ? mediumName(node.work.medium) : kindName(node.kind);
  const head: HeadWords = {
    title: node.label,
    description: node.description,
    path,
    type: node.work
      ? node.work.medium === 'series'
        ? 'video.tv_show'
        : 'video.movie'
      : node.kind === 'person'
        ? 'profile'
        : 'article',
    card: node.id,
    cardAlt: words.card(node.label, kind),
    linkedData: nodeLinkedData(site, node),
  };
  const first = node.revealedIn;
  add(head, { article: nodeArticle(site, node), picture: pictures.ofNode(node), besideMap: true, first });
  for (const former of node.formerIds) {
    const moved = {
      ...head,
      path: path.replace(`/${node.id}/`, `/${former}/`),
      leadsTo: path,
      isUnlisted: true,
    };
    add(moved, { article: movedArticle(site, node), picture: '', besideMap: true, first });
  }
}

function homeHead(site: Site): HeadWords {
  const { title, description } = site.dataset;
  return {
    title,
    description,
    path: '/',
    type: 'website',
    card: HOME_CARD,
    cardAlt: words.card(title, words.works),
    linkedData: homeLinkedData(site),
  };
}

/** Name of the front page's card; no id of a node begins with an underscore. */
export const HOME_CARD = '_index';

function lostHead({ dataset: { description } }: Site): HeadWords {
  return {
    title: words.notFound,
    description,
    path: '/404.html',
    type: 'website',
    card: null,
    cardAlt: '',
    linkedData: [],
    isUnlisted: true,
  };
}

function fill(site: Site, shell: string, head: HeadWords, content: PageContent): string {
  const { title } = site.dataset;
  return fillShell(shell, {
    title: head.path === '/' ? title : `${head.title} · ${title}`,
    description: head.description,
    head: pageHead(site, head),
    first: content.first ?? '',
    content: pageFrame(site, content),
  });
}
