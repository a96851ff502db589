import type cytoscape from 'cytoscape';
import type { EdgeId, GroupId, NodeId } from '../graph/types.ts';
import { groupHeads } from '../scene/groupHeads.ts';
import type { Viewpoint } from '../scene/viewpoint.ts';
import type { Box } from '../scene/scene.ts';
import type { GraphCanvas, GraphCanvasOptions } from './graphCanvasTypes.ts';
import { Hand } from './hand.ts';
import { CameraDrive } from './cameraDrive.ts';
import { Model } from './model.ts';
import { DURATIONS, REST_AFTER } from './motion.ts';
import { nodeBox } from './nodeBox.ts';
import { NameAtlas } from './nameAtlas.ts';
import { Names } from './names.ts';
import { paint, type Picture } from './painter.ts';
import { listenToPointer } from './pointer.ts';
import { Stage } from './stage.ts';
import { Surface } from './surface.ts';
import { facesReady, loadFaces, textMeasure } from './textMeasure.ts';
import * as viewport from './viewport.ts';

/** Pixels kept free around a neighbourhood, for its names. */
const FOCUS_MARGIN = 70;
/** Pixels around a row of more that still count as it. */
const FOLD_REACH = 8;

/**
 * The picture, alive. The first frame is painted at the browser's next; Cytoscape, which then handles the
 * gestures, is fetched and built after it. On the container: `data-painted` once names are there,
 * `data-interactive` while the pointer is served what is drawn, `data-node-count`, `data-edge-count`, `data-label-count`.
 */
export function createGraphCanvas(container: HTMLElement, options: GraphCanvasOptions): GraphCanvas {
  const stage = new Stage();
  const { measure, forget } = textMeasure();
  const names = new Names(measure);
  let { theme, insets = viewport.NO_INSETS, reducedMotion = false } = options;
  let covered: readonly Box[] = [];
  let model: Model | null = null;
  let hand: Hand | null = null;
  let destroyed = false;
  let facesThere = facesReady();
  let hovered: string | null = null;
  let hoveredEdge: string | null = null;
  let highlighted: string | null = null;
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  let reported: Viewpoint | null = null;
  if (getComputedStyle(container).position === 'static') container.style.position = 'relative';

  const surface = new Surface(container, { frame, resize });
  let atlas = new NameAtlas(surface.ratio);
  stage.show(options.scene, theme, performance.now(), false);
  const drive = new CameraDrive(options.camera ? viewport.viewOf(options.camera, free()) : fitted(), free());
  placeNames();
  if (!facesThere) void loadFaces().then(facesLoaded);
  void import('cytoscape').then(({ default: library }) => requestAnimationFrame(() => attach(library)));

  function free(size = surface.size): Box {
    return viewport.freeBox(size, insets);
  }

  function fitted(within = free()): Viewpoint {
    return viewport.sceneView(stage.scene ?? options.scene, within);
  }

  function picture(): Picture {
    const { size, ratio } = surface;
    const looks = {
      highlight: hovered ?? highlighted,
      highlightEdge: hoveredEdge,
      lasso: hand?.lasso ?? [],
    };
    return { stage, names: names.shown, view: drive.view, size, ratio, theme, ...looks, atlas, measure };
  }

  function frame(now: number): void {
    if (destroyed || surface.size.width === 0 || surface.size.height === 0) return;
    const staged = stage.step(now);
    // A gesture since the last frame takes over at once, or the flight under way would undo it.
    const gestured = model !== null && drive.adopt(model.view());
    const moved = drive.step(now);
    if (moved) model?.setView(drive.view);
    if (facesThere && names.refresh(stage, drive.target, free(), covered, now)) {
      surface.schedule();
      return;
    }
    const fading = facesThere && names.at(stage, drive.view, hovered ?? highlighted, now);
    paint(surface.ctx, picture());
    report();
    options.onPaint?.();
    if (staged || fading || moved) surface.schedule();
    if (moved || gestured) awaitRest();
  }

  function report(): void {
    const { dataset } = container;
    dataset['nodeCount'] = String(stage.order.length);
    dataset['edgeCount'] = String(stage.threads.length);
    dataset['labelCount'] = String(names.shown.length);
    if (facesThere && dataset['painted'] === undefined) {
      dataset['painted'] = 'true';
      performance.mark('high-table:painted');
    }
  }

  /** Names are placed for where the camera is going, so that they are right when it arrives. */
  function placeNames(): void {
    names.outdate();
    surface.schedule();
  }

  function awaitRest(): void {
    clearTimeout(restTimer);
    restTimer = setTimeout(() => {
      // A gesture has moved away from where they were placed for.
      if (!names.isPlacedFor(drive.view)) placeNames();
      if (reported && viewport.sameView(reported, drive.view)) return;
      reported = drive.view;
      options.onCamera?.(viewport.cameraOf(drive.view, free()));
    }, REST_AFTER);
  }

  function facesLoaded(): void {
    if (destroyed) return;
    facesThere = true;
    forget();
    atlas.clear();
    placeNames();
  }

  function attach(library: typeof cytoscape): void {
    if (destroyed || !stage.scene) return;
    model = new Model(library, container, stage.scene, drive.view, () => {
      container.dataset['interactive'] = 'true';
    });
    model.cy.on('render', () => {
      if (!model || !drive.adopt(model.view())) return;
      frame(performance.now());
      awaitRest();
    });
    const { cy } = model;
    hand = new Hand({
      container,
      stage,
      names,
      view: () => drive.view,
      holdMap: (held) => cy.userPanningEnabled(!held),
      redraw: () => {
        surface.schedule();
      },
      onHold: (id) => options.onHold?.(id as NodeId),
      onGrab: (id) => options.onGrab?.(id as NodeId),
      onDrop: (id, place) => options.onDrop?.(id as NodeId, place),
      onLasso: (ids) => options.onLasso?.(ids as readonly NodeId[]),
      onMenu: (id, at) => options.onMenu?.(id as NodeId, at),
    });
    listenToPointer(
      model.cy,
      container,
      {
        stage,
        names,
        view: () => drive.view,
        foldAt,
        tookPress: () => hand?.tookPress ?? false,
        isBusy: () => hand?.isBusy ?? false,
      },
      {
        tapNode: (id, adds) => options.onSelect(id as NodeId, adds),
        tapEdge: (id) =>
          options.onSelectEdge ? options.onSelectEdge(id as EdgeId) : options.onSelect(null, false),
        tapGround: () => options.onSelect(null, false),
        tapFold: (group) => options.onFold?.(group as GroupId),
        activate: (id) => options.onActivate?.(id as NodeId),
        zoomIn: (x, y) => go(viewport.zoomAt(drive.target, drive.target.zoom * 1.8, x, y)),
        hover: (id) => {
          hovered = id;
          options.onHover?.(id as NodeId | null);
          surface.schedule();
        },
        hoverEdge: (id) => {
          hoveredEdge = id;
          surface.schedule();
        },
      },
    );
  }

  function foldAt(x: number, y: number): string | null {
    const rows = groupHeads(stage.scene?.titles ?? [], drive.view, measure);
    const hit = rows.find(
      ({ folds, box }) =>
        folds !== undefined &&
        x > box.left - FOLD_REACH &&
        x < box.right + FOLD_REACH &&
        y > box.top - FOLD_REACH &&
        y < box.bottom + FOLD_REACH,
    );
    return hit?.folds ?? null;
  }

  function resize(before: { readonly width: number; readonly height: number }): void {
    if (destroyed) return;
    if (before.width === 0 || before.height === 0)
      go(options.camera ? viewport.viewOf(options.camera, free()) : fitted(), 0);
    else keepMiddle(free(before));
    atlas = new NameAtlas(surface.ratio);
    model?.cy.resize();
    names.outdate();
    frame(performance.now());
  }

  /** After the free part has changed from `before`: what was fitted is fitted again, the rest keeps its middle. */
  function keepMiddle(before: Box, duration = 0): void {
    const wasFitted = viewport.sameView(drive.target, fitted(before));
    const next = wasFitted ? fitted() : viewport.viewOf(viewport.cameraOf(drive.target, before), free());
    if (!viewport.sameView(next, drive.target)) go(next, duration);
  }

  /** Flies there; what nobody has seen yet begins there instead. */
  function go(target: Viewpoint, duration: number = DURATIONS.camera): void {
    const isStill = reducedMotion || container.dataset['painted'] === undefined;
    drive.goTo(target, free(), performance.now(), isStill ? 0 : duration);
    if (sameNow()) model?.setView(drive.view);
    placeNames();
    awaitRest();
  }

  function sameNow(): boolean {
    return viewport.sameView(drive.view, drive.target);
  }

  return {
    update(scene, look = {}) {
      if (destroyed) return;
      const same = scene === stage.scene && (look.theme ?? theme) === theme;
      if (look.reducedMotion !== undefined) reducedMotion = look.reducedMotion;
      if (same) return;
      const relaid = stage.scene?.laid !== scene.laid;
      if (look.theme !== undefined) theme = look.theme;
      const now = performance.now();
      stage.show(scene, theme, now, !reducedMotion);
      if (hoveredEdge !== null && !stage.edges.has(hoveredEdge)) hoveredEdge = null;
      if (hovered !== null && !stage.nodes.has(hovered)) hovered = null;
      if (relaid) go(fitted(), DURATIONS.layout);
      placeNames();
      if (!model) return;
      delete container.dataset['interactive'];
      model.follow(scene);
    },
    fit: () => go(fitted()),
    zoomBy(factor) {
      const { left, right, top, bottom } = free();
      go(
        viewport.zoomAt(drive.target, drive.target.zoom * factor, (left + right) / 2, (top + bottom) / 2),
        220,
      );
    },
    focusOn(ids) {
      const box = boxAround(stage, ids);
      if (box) go(viewport.focusView(box, drive.target, free(), FOCUS_MARGIN));
    },
    setInsets(next) {
      if (next === insets) return;
      const before = free();
      insets = next;
      keepMiddle(before, DURATIONS.camera);
      placeNames();
    },
    setCovered(next) {
      if (sameBoxes(next, covered)) return;
      covered = next;
      placeNames();
    },
    camera: () => viewport.cameraOf(drive.target, free()),
    boxOf: (id) => {
      const node = stage.nodes.get(id);
      return node ? nodeBox(node, drive.view) : null;
    },
    room: () => free(),
    setCamera: (camera) => go(viewport.viewOf(camera, free())),
    highlight(id) {
      highlighted = id;
      surface.schedule();
    },
    picture,
    destroy() {
      if (destroyed) return;
      destroyed = true;
      clearTimeout(restTimer);
      hand?.destroy();
      model?.destroy();
      surface.destroy();
      for (const key of ['painted', 'interactive', 'nodeCount', 'edgeCount', 'labelCount'])
        delete container.dataset[key];
    },
  };
}

function sameBoxes(some: readonly Box[], others: readonly Box[]): boolean {
  const same = (box: Box, other: Box | undefined): boolean =>
    box.left === other?.left &&
    box.right === other.right &&
    box.top === other.top &&
    box.bottom === other.bottom;
  return some.length === others.length && some.every((box, place) => same(box, others[place]));
}

function boxAround(stage: Stage, ids: Iterable<string>): Box | null {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const id of ids) {
    const node = stage.nodes.get(id)?.scene;
    if (!node) continue;
    const half = node.size / 2;
    left = Math.min(left, node.x - half);
    right = Math.max(right, node.x + half);
    top = Math.min(top, node.y - half);
    bottom = Math.max(bottom, node.y + half);
  }
  return left === Infinity ? null : { left, right, top, bottom };
}
