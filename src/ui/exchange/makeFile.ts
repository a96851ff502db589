import { pngOf, stillPicture, svgOf } from '../../canvas/exportPicture.ts';
import type { ExportRequest } from '../../formats/exportFile.ts';
import { exportFileName, FILE_TYPES, type DataFormat } from '../../formats/exportNames.ts';
import { graphDataset } from '../../formats/graphDataset.ts';
import { nodeDiameters } from '../../explore/weight.ts';
import { kindColours, PALETTES, type Theme } from '../../scene/palette.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Size } from '../../canvas/viewport.ts';
import type { ExplorerData } from '../../store/explorerData.ts';
import { selectScene, selectWholeScene } from '../../store/selectScene.ts';
import {
  selectKnown,
  selectSeats,
  selectSelected,
  selectVisible,
  selectWeights,
} from '../../store/selectors.ts';
import type { CameraHandle } from '../graph/useGraphCanvas.ts';
import { exporting } from '../words/sharing.ts';

/** What the shield and the lens let through, or all that the shield does. */
export type Scope = 'visible' | 'whole';
export type FileFormat = DataFormat | 'png' | 'svg';

export interface FileRequest {
  readonly format: FileFormat;
  readonly scope: Scope;
  /** Pixels of a picture for each of the screen's. */
  readonly sharpness: number;
  readonly transparent: boolean;
  readonly theme: Theme;
  /** The map, where it is on screen. */
  readonly canvas: CameraHandle | null;
  /** Full address of the site. */
  readonly base: string;
  readonly data: ExplorerData;
  readonly makeExport: (request: ExportRequest, signal: AbortSignal) => Promise<string>;
  readonly signal: AbortSignal;
}

export interface MadeFile {
  readonly fileName: string;
  readonly blob: Blob;
}

/** A picture of a map that is not on screen has this size in CSS pixels. */
const SHEETS = { wide: { width: 1600, height: 1000 }, tall: { width: 900, height: 1300 } } as const;

/** Makes a file of what is visible, or of all the visitor may know. */
export async function makeFile(request: FileRequest): Promise<MadeFile> {
  const { format } = request;
  if (format === 'png' || format === 'svg') {
    return { fileName: fileName(request, `.${format}`), blob: await pictureFile(request, format) };
  }
  const { ending, mediaType } = FILE_TYPES[format];
  const text = await request.makeExport(dataRequest(request, format), request.signal);
  return { fileName: fileName(request, ending), blob: new Blob([text], { type: mediaType }) };
}

function dataRequest({ scope, base, data }: FileRequest, format: DataFormat): ExportRequest {
  const known = selectKnown(data);
  const graph = scope === 'whole' ? known : selectVisible(data).shown;
  const { wide, tall } = data.map;
  const positions = { wide: wide ?? new Map(), tall: tall ?? new Map() };
  const { title, version } = data;
  const description = scope === 'whole' ? exporting.allOf : exporting.partOf;
  return {
    format,
    dataset: graphDataset(graph, { title, description, version, positions }),
    base,
    colours: kindColours(PALETTES.light),
    // As on the map: a part keeps the sizes it has in the whole.
    sizes: nodeDiameters(known, selectWeights(data), selectSeats(data)),
  };
}

/** As it is on screen, or else the same scene on a sheet of its own. */
async function pictureFile(request: FileRequest, format: 'png' | 'svg'): Promise<Blob> {
  const { scope, canvas, data, theme, sharpness, transparent, signal } = request;
  const onScreen = scope === 'visible' ? canvas : null;
  const picture = onScreen ? onScreen.picture() : await stillPicture(...sheetOf(scope, data), theme);
  signal.throwIfAborted();
  if (format === 'png') return pngOf(picture, { sharpness, transparent });
  const label = scope === 'visible' ? selectSelected(data)?.label : undefined;
  return svgOf(picture, [label, data.title].filter((part) => part !== undefined).join(' · '), transparent);
}

/** The scene on the map that is there, the wide one rather than the tall, and a sheet for it. */
function sheetOf(scope: Scope, data: ExplorerData): readonly [scene: Scene, sheet: Size] {
  const select = scope === 'whole' ? selectWholeScene : selectScene;
  for (const shape of ['wide', 'tall'] as const) {
    const scene = select(data, shape);
    if (scene) return [scene, SHEETS[shape]];
  }
  throw new Error(exporting.noPicture);
}

/** `the-world-eve-macarro-part-2026-11-25.gexf`: of what, how much of it, and when. */
function fileName({ scope, data }: FileRequest, ending: string): string {
  const { selected } = data.state;
  const what =
    scope === 'whole'
      ? [data.title, exporting.all]
      : [data.title, ...(selected === null ? [] : [selected]), exporting.part];
  return exportFileName(what, localDay(new Date()), ending);
}

/** Today as the visitor's calendar has it: `2026-11-25`. */
function localDay(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
