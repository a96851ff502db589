import type { Position } from '../graph/types.ts';
import { diffScene } from '../scene/diffScene.ts';
import { FADED, focusOpacity } from '../scene/fading.ts';
import type { Scene, SceneEdge, SceneNode } from '../scene/scene.ts';
import type { Theme } from '../scene/palette.ts';
import { DURATIONS, ease } from './motion.ts';

/** A node as it stands right now, on its way from where it was to where the scene wants it. */
export interface StageNode {
  scene: SceneNode;
  x: number;
  y: number;
  size: number;
  alpha: number;
  from: { x: number; y: number; size: number; alpha: number };
  to: { x: number; y: number; size: number; alpha: number };
}

export interface StageEdge {
  scene: SceneEdge;
  source: StageNode;
  target: StageNode;
  /** 0 at rest, 1 when something is selected: how far its focus look has replaced its look at rest. */
  alpha: number;
  from: number;
  to: number;
}

/** What is drawn, between two scenes: everything that moves or fades does so here, by one clock. */
export class Stage {
  readonly nodes = new Map<string, StageNode>();
  readonly edges = new Map<string, StageEdge>();
  /** Painted in this order. */
  order: readonly StageNode[] = [];
  threads: readonly StageEdge[] = [];
  /** How far the table has stepped back: 0 to 1. */
  quiet = { now: 0, from: 0, to: 0 };
  scene: Scene | null = null;
  private began = 0;
  private duration = 0;
  private carried: { readonly id: string; readonly place: Position } | null = null;

  /** Takes over a scene; `now` in milliseconds. With `animate` false everything is in place at once. */
  show(scene: Scene, theme: Theme, now: number, animate: boolean): void {
    const patch = diffScene(this.scene, scene);
    const first = this.scene === null;
    const relaid = patch.moved.length > 0 || this.scene?.layout !== scene.layout;
    this.settleAt(now);
    this.scene = scene;
    for (const id of patch.nodes.removed) this.nodes.delete(id);
    for (const id of patch.edges.removed) this.edges.delete(id);
    const faded = scene.dim ? FADED[theme] : 1;
    for (const node of scene.nodes) this.placeNode(node, faded, relaid && !first);
    for (const edge of scene.edges) this.placeEdge(edge, scene, relaid && !first);
    this.order = scene.nodes.flatMap((node) => this.nodes.get(node.id) ?? []);
    this.threads = scene.edges.flatMap((edge) => this.edges.get(edge.id) ?? []);
    this.quiet.from = this.quiet.now;
    this.quiet.to = scene.table?.quiet ? 1 : 0;
    this.began = now;
    this.duration = !animate || first ? 0 : relaid ? DURATIONS.layout : DURATIONS.select;
    this.holdCarried();
    this.step(now);
  }

  /** Moves everything to where it is at `now`; false when all is in place. */
  step(now: number): boolean {
    const time = this.duration === 0 ? 1 : Math.min(1, (now - this.began) / this.duration);
    const share = ease(time);
    for (const node of this.order) {
      const { from, to } = node;
      node.x = between(from.x, to.x, share);
      node.y = between(from.y, to.y, share);
      node.size = between(from.size, to.size, share);
      node.alpha = between(from.alpha, to.alpha, share);
    }
    for (const edge of this.threads) edge.alpha = between(edge.from, edge.to, share);
    this.quiet.now = between(this.quiet.from, this.quiet.to, share);
    return time < 1;
  }

  /** Carries a node to a place, at once, and keeps it there until it is put down: a scene that comes meanwhile does not take it out of the hand. */
  carry(id: string, place: Position): void {
    this.carried = { id, place };
    this.holdCarried();
  }

  /** Where the carried node belongs is for the next scene to say. */
  putDown(): void {
    this.carried = null;
  }

  private holdCarried(): void {
    if (!this.carried) return;
    const node = this.nodes.get(this.carried.id);
    if (!node) return;
    const { x, y } = this.carried.place;
    Object.assign(node, { x, y, from: { ...node.from, x, y }, to: { ...node.to, x, y } });
  }

  /** A movement that is interrupted goes on from where it is. */
  private settleAt(now: number): void {
    this.step(now);
    for (const node of this.order) node.from = { x: node.x, y: node.y, size: node.size, alpha: node.alpha };
    for (const edge of this.threads) edge.from = edge.alpha;
  }

  private placeNode(scene: SceneNode, faded: number, entersSoftly: boolean): void {
    const to = {
      x: scene.x,
      y: scene.y,
      size: scene.size,
      alpha: scene.state === 'plain' ? faded : 1,
    };
    const node = this.nodes.get(scene.id);
    if (node) {
      node.scene = scene;
      node.to = to;
      return;
    }
    const from = entersSoftly ? { ...to, alpha: 0 } : to;
    this.nodes.set(scene.id, { scene, ...from, from, to });
  }

  private placeEdge(scene: SceneEdge, { dim }: Scene, entersSoftly: boolean): void {
    const source = this.nodes.get(scene.source);
    const target = this.nodes.get(scene.target);
    if (!source || !target) return;
    const to = dim ? focusOpacity(scene) : scene.opacity;
    const edge = this.edges.get(scene.id);
    if (edge) Object.assign(edge, { scene, source, target, to });
    else {
      const from = entersSoftly ? 0 : to;
      this.edges.set(scene.id, { scene, source, target, alpha: from, from, to });
    }
  }
}

function between(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}
