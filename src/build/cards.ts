import { seatsOf } from '../explore/seats.ts';
import { nodeWeights } from '../explore/weight.ts';
import { subgraph } from '../graph/graph.ts';
import type { GraphNode } from '../graph/types.ts';
import { themePaints } from '../scene/paints.ts';
import { labelCandidates } from '../scene/labelCandidates.ts';
import { placeLabels } from '../scene/placeLabels.ts';
import { svgGround, svgNames } from '../scene/toSvg.ts';
import { toScene } from '../scene/toScene.ts';
import { viewOnto } from '../scene/viewpoint.ts';
import { cardNetworks } from './cardNetwork.ts';
import { CARD_EMBLEM, cardSvg } from './cardSvg.ts';
import { measureText, writeOutline } from './faces.ts';
import { HOME_CARD } from './pages.ts';
import { dateName, kindName, mediumName, pageWords as words, sourceKindName } from './pageWords.ts';
import { pictured, type Site } from './site.ts';

/** A card to be drawn: the file's name without `.png`, and its SVG, made when it is asked for. */
export interface Card {
  readonly name: string;
  readonly svg: () => string;
}

/** The cards of all pages. What they show of a node is what its own first work shows. */
export function siteCards(site: Site): readonly Card[] {
  const seats = seatsOf(site.graph);
  const networkOf = cardNetworks(site);
  const nodeCard = (node: GraphNode): string => {
    const first = site.graph.nodes.get(node.revealedIn);
    const seat = seats.indexOf(node.revealedIn);
    const year = node.work?.releaseDate?.slice(0, 4);
    return cardSvg({
      kind: node.kind,
      kindWords: node.work ? mediumName(node.work.medium) : kindName(node.kind),
      title: node.label,
      lead: node.description,
      foot: node.work
        ? [year ?? words.announced]
        : [first?.label, first?.work?.shortLabel].filter((words) => words !== undefined),
      seat: seat < 0 ? null : seat,
      picture: networkOf(node),
    });
  };
  return [
    { name: HOME_CARD, svg: () => homeCard(site) },
    ...site.dataset.nodes.map((node) => ({ name: node.id, svg: () => nodeCard(node) })),
    ...site.dataset.tours.map((tour) => ({
      name: tour.id,
      svg: () =>
        cardSvg({
          kind: null,
          kindWords: words.tour,
          title: tour.title,
          lead: tour.description,
          foot: [words.stops(tour.steps.length)],
          seat: null,
          picture: CARD_EMBLEM,
        }),
    })),
    ...site.dataset.sources.map((source) => ({
      name: source.id,
      svg: () =>
        cardSvg({
          kind: null,
          kindWords: sourceKindName(source.kind),
          title: source.title,
          lead: [source.publisher, ...(source.date === undefined ? [] : [dateName(source.date)])].join(', '),
          foot: [site.dataset.title],
          seat: null,
          picture: CARD_EMBLEM,
        }),
    })),
  ];
}

/** The table with its seats and marks; of names only the works', since nobody has seen anything yet. */
function homeCard(site: Site): string {
  const { graph, dataset } = site;
  const seats = seatsOf(graph);
  const weights = nodeWeights(graph, seats);
  const shown = subgraph(
    graph,
    ({ kind }) => kind !== 'person',
    () => false,
  );
  const positions = dataset.positions.wide;
  const scene = toScene(pictured(site, shown), { layout: 'table', shape: 'wide', positions, seats, weights });
  const room = { left: 570, top: 40, right: 1200, bottom: 600 };
  const view = viewOnto(scene.bounds, room, 30, 1);
  const seatCandidates = labelCandidates(scene, { width: 500, zoom: view.zoom }).map((candidate) =>
    seats.some((seat) => seat === candidate.id) ? candidate : { ...candidate, text: null },
  );
  const paints = themePaints('dark', scene.hues);
  const labels = placeLabels(
    seatCandidates,
    view,
    { left: 580, top: 16, right: 1192, bottom: 620 },
    measureText,
  );
  const ground = `<g transform="translate(${String(Math.round(view.x))} ${String(Math.round(view.y))})scale(${String(Math.round(view.zoom * 1000) / 1000)})">${svgGround(scene, paints, view.zoom, writeOutline, 'card-')}</g>`;
  const names = svgNames(scene, { labels, view, paints, measure: measureText }).map(writeOutline).join('');
  return cardSvg({
    kind: null,
    kindWords: words.works,
    title: dataset.title,
    lead: dataset.description,
    foot: [words.entries(dataset.nodes.length)],
    seat: null,
    picture: ground + names,
  });
}
