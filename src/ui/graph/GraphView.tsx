import { ListTree, Maximize, Minus, Plus } from 'lucide-react';
import { lazy, Suspense, useEffect, useMemo, useRef } from 'react';
import type { Theme } from '../../scene/palette.ts';
import { selectScene } from '../../store/selectScene.ts';
import { selectVisible } from '../../store/selectors.ts';
import { HandOverlay } from '../hand/HandOverlay.tsx';
import { useHand } from '../hand/useHand.ts';
import { NothingShown } from '../lens/NothingShown.tsx';
import { useExplorer } from '../useExplorer.ts';
import type { Room } from '../useMedia.ts';
import { words } from '../words.ts';
import { freeInsets } from './freeInsets.ts';
import styles from './Graph.module.css';
import { LayoutTools } from './LayoutTools.tsx';
import { ToolButton } from './ToolButton.tsx';
import { useCanvasKeys } from './useCanvasKeys.ts';
import { useGraphCanvas, type CameraHandle } from './useGraphCanvas.ts';
import { useCovered } from './useCovered.ts';
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
  const host = useRef<HTMLDivElement>(null);
  const shape = useMapShape(host);
  const visible = useExplorer(selectVisible);
  const isArranging = useExplorer(({ state, freeMap }) => state.layout === 'force' && freeMap === null);
  const camera = useExplorer(({ state }) => state.camera);
  const scene = useExplorer((data) => (shape ? selectScene(data, shape) : null));
  const insets = useMemo(
    () => freeInsets(room, { details: hasDetails, tour: inTour, outline: outline.open }),
    [room, hasDetails, inTour, outline.open],
  );
  const hand = useHand();
  const canvas = useGraphCanvas(host, { scene, theme, insets, camera, events: hand.events });
  const tools = useRef<HTMLDivElement>(null);
  useCovered(canvas, host, tools, hasDetails);
  const keys = useCanvasKeys(canvas, visible, scene, hand);
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
      <HandOverlay hand={hand} canvas={canvas} host={host} />
      {!scene && <p className={styles.remark}>{words.shield.laying}</p>}
      {isEmpty && scene && <NothingShown className={styles.remark} />}
      {scene?.layout === 'tree' && scene.nodes.length === 0 && !isEmpty && (
        <p className={styles.remark}>{words.graph.noAllegiance}</p>
      )}
      {isArranging && (
        <p className={styles.arranging} role="status">
          {words.graph.arranging}
        </p>
      )}
      <div
        ref={tools}
        className={styles.tools}
        role="toolbar"
        aria-label={words.graph.zoom}
        aria-orientation="vertical"
      >
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
        <LayoutTools hasFocus={visible.focus !== null && scene?.route === undefined} />
        <ToolButton name={words.graph.zoomIn} Icon={Plus} onClick={() => canvas?.zoomBy(1.4)} />
        <ToolButton name={words.graph.zoomOut} Icon={Minus} onClick={() => canvas?.zoomBy(1 / 1.4)} />
        <ToolButton name={words.graph.fit} Icon={Maximize} onClick={() => canvas?.fit()} />
      </div>
    </section>
  );
}
