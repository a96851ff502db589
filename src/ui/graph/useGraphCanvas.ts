import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { createGraphCanvas } from '../../canvas/graphCanvas.ts';
import type { GraphCanvas, GraphCanvasOptions } from '../../canvas/graphCanvasTypes.ts';
import type { Insets } from '../../canvas/viewport.ts';
import type { Camera } from '../../explore/explorerState.ts';
import { toggleUnfolded } from '../../explore/transitions.ts';
import type { Theme } from '../../scene/palette.ts';
import type { Scene, SceneNode } from '../../scene/scene.ts';
import { selectJoins } from '../../store/handSelectors.ts';
import { selectKnown } from '../../store/selectors.ts';
import { useExplorer, useServices } from '../useExplorer.ts';
import { useMedia } from '../useMedia.ts';

/** What other surfaces may ask of the canvas. */
export type CameraHandle = Pick<GraphCanvas, 'camera' | 'picture'>;

interface Options {
  readonly scene: Scene | null;
  readonly theme: Theme;
  readonly insets: Insets;
  /** Where to look at first; the whole map if null. */
  readonly camera: Camera | null;
  /** What the hand does to it; never another one. */
  readonly events: CanvasEvents;
}

/** All that the canvas tells of. */
export type CanvasEvents = Pick<
  GraphCanvasOptions,
  | 'onSelect'
  | 'onSelectEdge'
  | 'onActivate'
  | 'onHover'
  | 'onHold'
  | 'onGrab'
  | 'onDrop'
  | 'onLasso'
  | 'onMenu'
  | 'onPaint'
>;

/** Mounts the canvas once there is a scene, and keeps it up to date: the mount effect and the update effects, nothing else. */
export function useGraphCanvas(host: RefObject<HTMLElement | null>, options: Options): GraphCanvas | null {
  const { store } = useServices();
  const { scene, theme, insets, camera } = options;
  const reducedMotion = useMedia('(prefers-reduced-motion: reduce)');
  const [canvas, setCanvas] = useState<GraphCanvas | null>(null);
  const latest = useRef(options);
  useLayoutEffect(() => {
    latest.current = options;
  });
  const isReady = scene !== null;

  // Before anything is painted, and with all that the effects below ask of it: its first frame is the right one.
  useLayoutEffect(() => {
    const { scene: firstScene, events, ...first } = latest.current;
    if (!host.current || !firstScene) return;
    const made = createGraphCanvas(host.current, {
      ...first,
      scene: firstScene,
      ...events,
      onFold: (group) => {
        const all = selectKnown(store.getState()).vocabulary.groups.map(({ id }) => id);
        store.getState().change((state) => toggleUnfolded(state, group, all));
      },
    });
    setCanvas(made);
    return () => {
      made.destroy();
      setCanvas(null);
    };
  }, [host, isReady, store]);

  useEffect(() => {
    if (canvas && scene) canvas.update(scene, { theme, reducedMotion });
  }, [canvas, scene, theme, reducedMotion]);
  useEffect(() => {
    canvas?.setInsets(insets);
  }, [canvas, insets]);
  const focus = scene?.focus ?? null;
  const route = scene?.route ?? null;
  useEffect(() => {
    const { scene: current } = latest.current;
    if (!canvas || focus === null || !current || current.layout === 'radial' || latest.current.camera) return;
    const isWanted = ({ state }: SceneNode): boolean =>
      route === null ? state === 'selected' || state === 'near' : state === 'station';
    canvas.focusOn(current.nodes.filter(isWanted).map(({ id }) => id));
  }, [canvas, focus, route]);
  const picked = useExplorer((data) => (selectJoins(data) === null ? null : data.state.picked));
  useEffect(() => {
    const { scene: current, camera: fixed } = latest.current;
    if (!canvas || picked === null || !current || fixed) return;
    canvas.focusOn(current.nodes.filter(({ state }) => state !== 'plain').map(({ id }) => id));
  }, [canvas, picked]);
  const tie = scene?.edges.at(-1);
  const chosen = tie?.state === 'chosen' ? tie.id : null;
  useEffect(() => {
    const { scene: current, camera: fixed } = latest.current;
    const line = current?.edges.at(-1);
    if (canvas && chosen !== null && line && !fixed) canvas.focusOn([line.source, line.target]);
  }, [canvas, chosen]);
  useEffect(() => {
    if (camera) canvas?.setCamera(camera);
  }, [canvas, camera]);
  useEffect(() => {
    if (!canvas) return;
    return store.subscribe(({ hovered }, previous) => {
      if (hovered !== previous.hovered) canvas.highlight(hovered);
    });
  }, [canvas, store]);
  return canvas;
}
