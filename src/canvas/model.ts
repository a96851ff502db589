import type cytoscape from 'cytoscape';
import { diffScene } from '../scene/diffScene.ts';
import type { Viewpoint } from '../scene/viewpoint.ts';
import type { Scene } from '../scene/scene.ts';
import {
  addElements,
  applyPatch,
  removeElements,
  elementsOf,
  markFocus,
  type Elements,
} from './applyPatch.ts';
import { QUIET_RENDERER, registerQuietRenderer } from './quietRenderer.ts';
import { STYLESHEET } from './stylesheet.ts';
import { LEAST_ZOOM, MOST_ZOOM } from './viewport.ts';

/** Elements added between two looks at the clock: about 2 ms. */
const SLICE = 50;
/** Without idle callbacks, the pause between slices in milliseconds. */
const PAUSE = 8;
/** How long a slice may take in milliseconds: at the start, when much else is going on, and later, when someone waits to point at it. */
const BUDGET = { first: 4, later: 8 };

/**
 * The scene as Cytoscape's graph: for gestures, hit-testing and whoever asks the graph questions. It
 * follows the picture in idle moments, because its own bookkeeping would cost a selection its frame.
 */
export class Model {
  readonly cy: cytoscape.Core;
  /** The scene the elements stand for, once the waiting ones are added. */
  private applied: Scene;
  private latest: Scene;
  /** What is still to be added; lines only after all nodes. */
  private waiting: Elements = { gone: [], nodes: [], edges: [] };
  private wanted: ReadonlySet<string>;
  private cancel: (() => void) | null = null;
  /** Whether all has been there once. */
  private isComplete = false;
  private readonly onComplete: () => void;

  constructor(
    library: typeof cytoscape,
    container: HTMLElement,
    scene: Scene,
    view: Viewpoint,
    onComplete: () => void,
  ) {
    registerQuietRenderer(library);
    this.applied = scene;
    this.latest = scene;
    this.wanted = idsOf(scene);
    this.onComplete = onComplete;
    const settings: cytoscape.CytoscapeOptions & { renderer: { name: string } } = {
      container,
      elements: [],
      style: STYLESHEET,
      renderer: { name: QUIET_RENDERER },
      // Places come with the nodes; its own choice, a grid, is not in our build of it.
      layout: { name: 'null' },
      zoom: view.zoom,
      pan: { x: view.x, y: view.y },
      minZoom: LEAST_ZOOM,
      maxZoom: MOST_ZOOM,
      boxSelectionEnabled: false,
      autounselectify: true,
      autoungrabify: true,
    };
    this.cy = library(settings);
    this.wait(elementsOf(scene));
    this.work();
  }

  /** Follows the scene within the next idle moments. */
  follow(scene: Scene): void {
    this.latest = scene;
    this.wanted = idsOf(scene);
    this.work();
  }

  setView(view: Viewpoint): void {
    this.cy.viewport({ zoom: view.zoom, pan: { x: view.x, y: view.y } });
  }

  view(): Viewpoint {
    const { x, y } = this.cy.pan();
    return { zoom: this.cy.zoom(), x, y };
  }

  destroy(): void {
    this.cancel?.();
    this.cancel = null;
    this.cy.destroy();
  }

  private work(): void {
    if (this.cancel) return;
    if (this.latest === this.applied && this.left() === 0) {
      markFocus(this.cy, this.applied);
      this.isComplete = true;
      this.onComplete();
      return;
    }
    this.cancel = whenIdle(this.isComplete ? BUDGET.later : BUDGET.first, (timeLeft) => {
      this.cancel = null;
      if (this.latest !== this.applied) {
        const patch = diffScene(this.applied, this.latest);
        this.applied = this.latest;
        const areComing = this.waiting.nodes.length > 0;
        this.wait(applyPatch(this.cy, patch, this.applied));
        // Those that were still to come may have moved meanwhile; those that are there are passed over.
        if (areComing) this.waiting = { ...this.waiting, nodes: elementsOf(this.applied).nodes };
      }
      while (this.left() > 0 && timeLeft() > 2) {
        const { gone, nodes, edges } = this.waiting;
        if (gone.length > 0) removeElements(this.cy, gone.splice(0, SLICE), this.wanted);
        else addElements(this.cy, (nodes.length > 0 ? nodes : edges).splice(0, SLICE), this.wanted);
      }
      this.work();
    });
  }

  private wait({ gone, nodes, edges }: Elements): void {
    this.waiting.gone.push(...gone);
    this.waiting.nodes.push(...nodes);
    this.waiting.edges.push(...edges);
  }

  private left(): number {
    return this.waiting.gone.length + this.waiting.nodes.length + this.waiting.edges.length;
  }
}

function idsOf(scene: Scene): ReadonlySet<string> {
  return new Set<string>([...scene.nodes.map(({ id }) => id), ...scene.edges.map(({ id }) => id)]);
}

/** Runs once when the browser has time; the given function says how many milliseconds of the budget are left. */
function whenIdle(budget: number, run: (timeLeft: () => number) => void): () => void {
  if (typeof window.requestIdleCallback === 'function') {
    const handle = window.requestIdleCallback(
      (deadline) => {
        const end = performance.now() + budget;
        run(() => Math.min(deadline.timeRemaining(), end - performance.now()));
      },
      { timeout: 500 },
    );
    return () => window.cancelIdleCallback(handle);
  }
  const handle = setTimeout(() => {
    const end = performance.now() + budget;
    run(() => end - performance.now());
  }, PAUSE);
  return () => clearTimeout(handle);
}
