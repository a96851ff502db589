import { ListTree, Maximize, Minus, Network, Plus, Waypoints } from 'lucide-react';
import { lazy, Suspense, useEffect, useMemo, useRef } from 'react';
import { setLayout } from '../../explore/transitions.ts';
import type { Theme } from '../../scene/palette.ts';
import { FRAME, panelWidth } from '../../scene/tokens.ts';
import { selectScene } from '../../store/selectScene.ts';
import { selectVisible } from '../../store/selectors.ts';
import { NothingShown } from '../lens/NothingShown.tsx';
import { useExplorer, useServices } from '../useExplorer.ts';
import type { Room } from '../useMedia.ts';
import { words } from '../words.ts';
import styles from './Graph.module.css';
import { useCanvasKeys } from './useCanvasKeys.ts';
import { useGraphCanvas, type CameraHandle } from './useGraphCanvas.ts';
import { useMapShape } from './useMapShape.ts';

const Outline = lazy(async () => ({ default: (await import('../outline/Outline.tsx')).Outline }));
const OUTLINE_ID = 'outline';

interface Props {
  readonly theme: Theme;
  readonly room: Room;
  readonly hasDetails: boolean;
  readonly inTour: boolean;
  /** Whether the map's outline is open beside it. */
  readonly outline: { readonly open: boolean; readonly set: (open: boolean) => void };
  readonly onReady: (camera: CameraHandle | null) => void;
}

/** The map: a canvas one can point at or walk with the keys, and the buttons that move it. */
export function GraphView({ theme, room, hasDetails, inTour, outline, onReady }: Props) {
  const { store } = useServices();
  const host = useRef<HTMLDivElement>(null);
  const shape = useMapShape(host);
  const visible = useExplorer(selectVisible);
  const layout = useExplorer(({ state }) => state.layout);
  const camera = useExplorer(({ state }) => state.camera);
  const positions = useExplorer(({ map }) => (shape ? map[shape] : null));

  const scene = useExplorer((data) => (shape ? selectScene(data, shape) : null));
  const insets = useMemo(() => freeInsets(room, hasDetails, inTour), [room, hasDetails, inTour]);
  const canvas = useGraphCanvas(host, { scene, theme, insets, camera });
  const keys = useCanvasKeys(canvas, visible, positions);
  useEffect(() => {
    onReady(canvas);
  }, [canvas, onReady]);

  const closeOutline = (): void => {
    outline.set(false);
    host.current?.focus();
  };
  const { nodes, edges } = visible.shown;
  const isEmpty = nodes.size === 0;
  return (
    <section aria-label={words.graph.name} className={styles.graph}>
      <div
        ref={host}
        role="application"
        tabIndex={0}
        aria-label={words.graph.canvas(nodes.size, edges.size)}
        className={styles.canvas}
        onKeyDown={keys.onKeyDown}
        onBlur={keys.onBlur}
      />
      {outline.open && (
        <Suspense>
          <Outline id={OUTLINE_ID} onClose={closeOutline} />
        </Suspense>
      )}
      {!scene && <p className={styles.remark}>{words.shield.laying}</p>}
      {isEmpty && scene && <NothingShown className={styles.remark} />}
      <div className={styles.tools} role="toolbar" aria-label={words.graph.zoom} aria-orientation="vertical">
        <button
          type="button"
          aria-label={words.outline.name}
          title={words.outline.name}
          aria-expanded={outline.open}
          aria-controls={outline.open ? OUTLINE_ID : undefined}
          onClick={() => {
            outline.set(!outline.open);
          }}
        >
          <ListTree size={18} aria-hidden />
        </button>
        {visible.focus && scene?.route === undefined && (
          <ToolButton
            name={layout === 'radial' ? words.graph.table : words.graph.wings}
            Icon={layout === 'radial' ? Network : Waypoints}
            onClick={() => {
              store.getState().change((state) => setLayout(state, layout === 'radial' ? 'table' : 'radial'));
            }}
          />
        )}
        <ToolButton name={words.graph.zoomIn} Icon={Plus} onClick={() => canvas?.zoomBy(1.4)} />
        <ToolButton name={words.graph.zoomOut} Icon={Minus} onClick={() => canvas?.zoomBy(1 / 1.4)} />
        <ToolButton name={words.graph.fit} Icon={Maximize} onClick={() => canvas?.fit()} />
      </div>
    </section>
  );
}

interface ToolProps {
  readonly name: string;
  readonly Icon: typeof Plus;
  readonly onClick: () => void;
}

function ToolButton({ name, Icon, onClick }: ToolProps) {
  return (
    <button type="button" aria-label={name} title={name} onClick={onClick}>
      <Icon size={18} aria-hidden />
    </button>
  );
}

/** How much of the canvas the details cover, so that the camera looks at the rest. */
function freeInsets(room: Room, hasDetails: boolean, inTour: boolean) {
  const bare = { left: 0, right: 0, top: 0, bottom: 0 };
  if (!hasDetails) return bare;
  if (room === 'phone') return { ...bare, bottom: inTour ? FRAME.sheet.low : FRAME.sheet.half };
  const textScale = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  return { ...bare, right: panelWidth(room, window.innerWidth, textScale) };
}
