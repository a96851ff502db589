import { Maximize, Minus, Plus } from 'lucide-react';
import { useRef } from 'react';
import type { Theme } from '../../scene/palette.ts';
import { selectScene } from '../../store/selectScene.ts';
import { selectVisible } from '../../store/selectors.ts';
import graphStyles from '../graph/Graph.module.css';
import { useCanvasKeys } from '../graph/useCanvasKeys.ts';
import { useGraphCanvas } from '../graph/useGraphCanvas.ts';
import { useMapShape } from '../graph/useMapShape.ts';
import { HandOverlay } from '../hand/HandOverlay.tsx';
import { useHand } from '../hand/useHand.ts';
import { NothingShown } from '../lens/NothingShown.tsx';
import { useExplorer } from '../useExplorer.ts';
import { words } from '../words.ts';
import { embed } from '../words/embed.ts';
import styles from './Embed.module.css';
import { useWheelGuard } from './useWheelGuard.ts';

const NO_INSETS = { left: 0, right: 0, top: 0, bottom: 0 };

/** The map of an embedding: walked and pointed at like any other, but the wheel is the page's until one asks for it. */
export function EmbedMap({ theme }: { readonly theme: Theme }) {
  const frame = useRef<HTMLElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const shape = useMapShape(host);
  const visible = useExplorer(selectVisible);
  const camera = useExplorer(({ state }) => state.camera);
  const scene = useExplorer((data) => (shape ? selectScene(data, shape) : null));
  const hand = useHand();
  const canvas = useGraphCanvas(host, { scene, theme, insets: NO_INSETS, camera, events: hand.events });
  const keys = useCanvasKeys(canvas, visible, scene, hand);
  const hasWheel = useWheelGuard(frame);
  const { nodes, edges } = visible.shown;
  return (
    <section ref={frame} aria-label={words.graph.name} className={graphStyles.graph}>
      <div
        ref={host}
        role="application"
        tabIndex={0}
        aria-label={words.graph.canvas(nodes.size, edges.size)}
        className={graphStyles.canvas}
        onKeyDown={keys.onKeyDown}
        onBlur={keys.onBlur}
      />
      <HandOverlay hand={hand} canvas={canvas} host={host} />
      {!scene && <p className={graphStyles.remark}>{words.shield.laying}</p>}
      {scene && nodes.size === 0 && <NothingShown className={graphStyles.remark} />}
      {!hasWheel && <p className={styles.hint}>{embed.wheel}</p>}
      <div
        className={graphStyles.tools}
        role="toolbar"
        aria-label={words.graph.zoom}
        aria-orientation="vertical"
      >
        <ZoomButton name={words.graph.zoomIn} Icon={Plus} onClick={() => canvas?.zoomBy(1.4)} />
        <ZoomButton name={words.graph.zoomOut} Icon={Minus} onClick={() => canvas?.zoomBy(1 / 1.4)} />
        <ZoomButton name={words.graph.fit} Icon={Maximize} onClick={() => canvas?.fit()} />
      </div>
    </section>
  );
}

interface ZoomProps {
  readonly name: string;
  readonly Icon: typeof Plus;
  readonly onClick: () => void;
}

function ZoomButton({ name, Icon, onClick }: ZoomProps) {
  return (
    <button type="button" aria-label={name} title={name} onClick={onClick}>
      <Icon size={18} aria-hidden />
    </button>
  );
}
