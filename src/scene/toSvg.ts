import { groupStyle } from './groupStyle.ts';
import { groupHeads } from './groupHeads.ts';
import { BASELINE, LABEL_STYLES } from './labelStyle.ts';
import { nameColour } from './nodeLook.ts';
import type { Paints } from './paints.ts';
import { EDGE_WORDS_ROLE, type EdgeWords } from './placeEdgeWords.ts';
import type { Measure, PlacedLabel } from './placeLabels.ts';
import type { Scene } from './scene.ts';
import { svgEdges } from './svgEdges.ts';
import { svgNodes } from './svgNodes.ts';
import { svgRoute } from './svgRoute.ts';
import { svgTable } from './svgTable.ts';
import { svgEscape, wordsOfBlock, writeText, type SvgWord, type SvgWriter } from './svgText.ts';
import type { Viewpoint } from './viewpoint.ts';

export interface SvgOptions {
  /** Names as `placeLabels` put them for this view and size. */
  readonly labels: readonly PlacedLabel[];
  readonly view: Viewpoint;
  /** Relations written along lines, as `placeEdgeWords` put them; none if left out. */
  readonly edgeWords?: readonly EdgeWords[];
  /** CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** `themePaints` for a file, `cssPaints` within a page. */
  readonly paints: Paints;
  /** For the heads of the Wings' groups. */
  readonly measure: Measure;
  /** What the picture shows, for who cannot see it; none for one that only decorates. */
  readonly title?: string;
  /** Whether the ground is painted; true if left out. A transparent picture keeps its names' halos. */
  readonly background?: boolean;
  /** How text is written; `<text>` if left out. */
  readonly write?: SvgWriter;
  /** Keeps ids apart from those of other pictures in the same page. */
  readonly prefix?: string;
}

/**
 * The picture the canvas shows, as an SVG: true vectors, the same colours, lines, marks and names in the same places.
 * The same scene, view and options give the same text. All data stand in it as text, never as markup.
 * Names that hover, pointer and motion add are not part of it. O(nodes + edges).
 */
export function toSvg(scene: Scene, options: SvgOptions): string {
  const { view, size, paints, title, background = true, write = writeText, prefix = '' } = options;
  const { width, height } = size;
  const label = title === undefined ? 'aria-hidden="true"' : `role="img" aria-label="${svgEscape(title)}"`;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ${label}>`,
    ...(title === undefined ? [] : [`<title>${svgEscape(title)}</title>`]),
    ...(background ? [`<rect width="${width}" height="${height}" fill="${paints.palette.bg}"/>`] : []),
    `<g transform="translate(${thousandths(view.x)} ${thousandths(view.y)})scale(${thousandths(view.zoom)})">`,
    svgGround(scene, paints, view.zoom, write, prefix),
    '</g>',
    [...svgEdgeWords(options), ...svgNames(scene, options)].map(write).join(''),
    '</svg>',
  ];
  return parts.join('');
}

/** All but the names, in graph units: for a picture that is scaled as a whole. */
export function svgGround(
  scene: Scene,
  paints: Paints,
  zoom: number,
  write: SvgWriter,
  prefix: string,
): string {
  const table = scene.table ? svgTable(scene.table, paints, zoom, prefix) : '';
  return (
    table +
    svgEdges(scene, paints, zoom) +
    svgRoute(scene, paints, zoom) +
    svgNodes(scene, paints, zoom, write)
  );
}

function svgEdgeWords({
  edgeWords = [],
  paints: { palette },
}: Pick<SvgOptions, 'edgeWords' | 'paints'>): readonly SvgWord[] {
  const style = LABEL_STYLES[EDGE_WORDS_ROLE];
  return edgeWords.map(({ text, group, x, y, degrees }) => ({
    text,
    style,
    x,
    // The middle of the letters, not their baseline, lies on the line.
    y: y + (BASELINE - 0.5) * style.lineHeight,
    anchor: 'middle',
    colour: groupStyle(group).name(palette),
    halo: palette.bg,
    opacity: 1,
    turn: { degrees, x, y },
  }));
}

/** The names, and the heads of the Wings' groups, in pixels. */
export function svgNames(
  scene: Scene,
  { labels, view, paints, measure }: Pick<SvgOptions, 'labels' | 'view' | 'paints' | 'measure'>,
): readonly SvgWord[] {
  const { palette } = paints;
  const nodes = new Map<string, Scene['nodes'][number]>(scene.nodes.map((node) => [node.id, node]));
  const heads = groupHeads(scene.titles, view, measure).flatMap(({ text, role, group, box }) =>
    wordsOfBlock({
      lines: [text],
      role,
      caption: '',
      colour: group === null ? palette.text3 : groupStyle(group).name(palette),
      captionColour: palette.text3,
      halo: palette.bg,
      opacity: 1,
      align: 'left',
      turn: 0,
      box,
    }),
  );
  const names = labels.flatMap((label) => {
    const node = nodes.get(label.id);
    if (!node) return [];
    const stepsBack = scene.dim && node.state === 'plain' && node.mark !== 'seat';
    return wordsOfBlock({
      ...label,
      colour: nameColour(node, scene, palette),
      captionColour: palette.text3,
      halo: palette.bg,
      opacity: stepsBack ? Math.min(1, paints.faded * 1.2) : 1,
      align: label.anchor.align,
      turn: label.anchor.turn ?? 0,
    });
  });
  return [...heads, ...names];
}

function thousandths(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
