import type { Position } from '../graph/types.ts';
import { isInside } from '../scene/lasso.ts';
import type { Viewpoint } from '../scene/viewpoint.ts';
import type { Names } from './names.ts';
import type { Stage } from './stage.ts';

export interface HandOptions {
  readonly container: HTMLElement;
  readonly stage: Stage;
  readonly names: Names;
  readonly view: () => Viewpoint;
  /** Keeps the map where it is while something else moves. */
  readonly holdMap: (held: boolean) => void;
  readonly redraw: () => void;
  /** A finger rests on a node. */
  readonly onHold: (id: string) => void;
  /** A node is being dragged away from where it was. */
  readonly onGrab: (id: string) => void;
  readonly onDrop: (id: string, place: Position) => void;
  /** A line was drawn around these. */
  readonly onLasso: (ids: readonly string[]) => void;
  /** The menu of a node is asked for, at a point of the window. */
  readonly onMenu: (id: string, at: Position) => void;
}

/** Milliseconds a finger rests until it holds; and how far it may stray in pixels. */
const HOLD_AFTER = 480;
const STRAY = { mouse: 4, touch: 9 };
/** Small nodes are easier to take hold of than they look; in pixels. */
const LEAST_REACH = { mouse: 8, touch: 18 };
/** Corners of a lasso are at least this far apart, in pixels. */
const CORNER = 4;

type Grip =
  | {
      readonly kind: 'press' | 'held' | 'drag';
      readonly id: string;
      readonly at: Position;
      readonly offset: Position;
    }
  | { readonly kind: 'wait'; readonly id: string; readonly at: Position; readonly timer: number }
  | { readonly kind: 'line' | 'lasso'; readonly at: Position };

/**
 * What a hand does to nodes: a mouse drags them, a finger that rests on one holds it and may then drag it, and with Shift a
 * mouse draws a lasso. Panning, zooming and taps stay Cytoscape's; it hears the same events and is only told to keep still.
 */
export class Hand {
  /** The line being drawn, in pixels of the container. */
  lasso: readonly Position[] = [];
  /** The last press became more than a tap. */
  tookPress = false;
  private readonly options: HandOptions;
  private readonly stop = new AbortController();
  private grip: Grip | null = null;
  private pointers = 0;
  private isTouch = false;

  constructor(options: HandOptions) {
    this.options = options;
    const { container } = options;
    const { signal } = this.stop;
    container.addEventListener('pointerdown', this.down, { signal, capture: true });
    container.addEventListener('contextmenu', this.menu, { signal });
    window.addEventListener('pointermove', this.move, { signal });
    window.addEventListener('pointerup', this.up, { signal });
    window.addEventListener('pointercancel', this.cancel, { signal });
  }

  /** Something is being dragged, or a line drawn. */
  get isBusy(): boolean {
    return this.grip?.kind === 'drag' || this.grip?.kind === 'lasso';
  }

  destroy(): void {
    this.letGo();
    this.stop.abort();
  }

  private readonly down = (event: PointerEvent): void => {
    this.isTouch = event.pointerType !== 'mouse';
    this.pointers = this.isTouch ? this.pointers + 1 : 1;
    if (this.pointers > 1) {
      this.letGo();
      return;
    }
    this.tookPress = false;
    if (event.button !== 0) return;
    const at = this.pointOf(event);
    const id = this.nodeAt(at);
    if (event.shiftKey && !this.isTouch) {
      this.grip = { kind: 'line', at };
      this.options.holdMap(true);
    } else if (id !== null && this.isTouch) {
      const timer = window.setTimeout(() => {
        this.hold(id, at);
      }, HOLD_AFTER);
      this.grip = { kind: 'wait', id, at, timer };
    } else if (id !== null && this.canDrag()) {
      this.grip = { kind: 'press', id, at, offset: this.offsetFrom(id, at) };
      this.options.holdMap(true);
    }
  };

  private readonly move = (event: PointerEvent): void => {
    const { grip } = this;
    if (!grip) return;
    const at = this.pointOf(event);
    const strayed = Math.hypot(at.x - grip.at.x, at.y - grip.at.y) > STRAY[this.isTouch ? 'touch' : 'mouse'];
    switch (grip.kind) {
      case 'wait':
        if (strayed) this.letGo();
        return;
      case 'press':
      case 'held':
        if (!strayed || !this.canDrag()) return;
        this.tookPress = true;
        this.grip = { ...grip, kind: 'drag' };
        this.options.onGrab(grip.id);
        this.dragTo(grip.id, grip.offset, at);
        return;
      case 'drag':
        this.dragTo(grip.id, grip.offset, at);
        return;
      case 'line':
        if (!strayed) return;
        this.tookPress = true;
        this.grip = { ...grip, kind: 'lasso' };
        this.lasso = [grip.at, at];
        this.options.redraw();
        return;
      case 'lasso': {
        const last = this.lasso.at(-1);
        if (last && Math.hypot(at.x - last.x, at.y - last.y) < CORNER) return;
        this.lasso = [...this.lasso, at];
        this.options.redraw();
      }
    }
  };

  private readonly up = (): void => {
    this.pointers = Math.max(0, this.pointers - 1);
    const { grip, lasso } = this;
    const node = grip?.kind === 'drag' ? this.options.stage.nodes.get(grip.id) : undefined;
    this.letGo();
    if (node) this.options.onDrop(node.scene.id, { x: node.x, y: node.y });
    if (grip?.kind === 'lasso') this.options.onLasso(this.within(lasso));
  };

  private readonly cancel = (): void => {
    this.pointers = 0;
    this.letGo();
  };

  private readonly menu = (event: MouseEvent): void => {
    event.preventDefault();
    // A finger that rests gets the preview, which offers the menu.
    if (this.isTouch) return;
    const id = this.nodeAt(this.pointOf(event));
    if (id !== null) this.options.onMenu(id, { x: event.clientX, y: event.clientY });
  };

  private hold(id: string, at: Position): void {
    this.tookPress = true;
    this.grip = { kind: 'held', id, at, offset: this.offsetFrom(id, at) };
    this.options.holdMap(true);
    this.options.onHold(id);
  }

  private letGo(): void {
    if (this.grip?.kind === 'wait') window.clearTimeout(this.grip.timer);
    else if (this.grip) this.options.holdMap(false);
    this.grip = null;
    this.options.stage.putDown();
    if (this.lasso.length === 0) return;
    this.lasso = [];
    this.options.redraw();
  }

  /** Wings and trees are orders of their own. */
  private canDrag(): boolean {
    const layout = this.options.stage.scene?.layout;
    return layout === 'table' || layout === 'force';
  }

  private dragTo(id: string, offset: Position, at: Position): void {
    const { x, y } = this.onMap(at);
    this.options.stage.carry(id, { x: x + offset.x, y: y + offset.y });
    this.options.redraw();
  }

  private offsetFrom(id: string, at: Position): Position {
    const node = this.options.stage.nodes.get(id);
    const { x, y } = this.onMap(at);
    return node ? { x: node.x - x, y: node.y - y } : { x: 0, y: 0 };
  }

  private pointOf({ clientX, clientY }: MouseEvent): Position {
    const { left, top } = this.options.container.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }

  private onMap({ x, y }: Position): Position {
    const view = this.options.view();
    return { x: (x - view.x) / view.zoom, y: (y - view.y) / view.zoom };
  }

  /** The uppermost node at a point, or the one whose name lies there. */
  private nodeAt(at: Position): string | null {
    const { stage, names, view } = this.options;
    const { zoom } = view();
    const { x, y } = this.onMap(at);
    const reach = LEAST_REACH[this.isTouch ? 'touch' : 'mouse'] / zoom;
    let best: string | null = null;
    let least = Infinity;
    for (const node of stage.order) {
      const distance = Math.hypot(node.x - x, node.y - y);
      const within = distance <= Math.max(node.size / 2, Math.min(reach, node.size / 2 + reach / 2));
      if (!within || distance >= least) continue;
      best = node.scene.id;
      least = distance;
    }
    return best ?? names.hit(at.x, at.y);
  }

  private within(line: readonly Position[]): readonly string[] {
    const { zoom, x, y } = this.options.view();
    return this.options.stage.order
      .filter((node) => isInside({ x: node.x * zoom + x, y: node.y * zoom + y }, line))
      .map((node) => node.scene.id);
  }
}
