import { BoxGrid, overlaps } from '../scene/boxGrid.ts';
import { boxAt } from '../scene/labelAnchors.ts';
import { labelCandidates, type LabelCandidate } from '../scene/labelCandidates.ts';
import { finish, placingLabels, type Measure, type PlacedLabel } from '../scene/placeLabels.ts';
import type { Viewpoint } from '../scene/viewpoint.ts';
import { LABEL_STYLES } from '../scene/labelStyle.ts';
import type { Box } from '../scene/scene.ts';
import { DURATIONS } from './motion.ts';
import { nodeBox } from './nodeBox.ts';
import type { Stage, StageNode } from './stage.ts';
import { tieInHand, tieWordsBox } from './paintTie.ts';
import { sameView } from './viewport.ts';

type Placing = ReturnType<typeof placingLabels>;

/** A name where it is right now. */
export interface ShownName {
  readonly label: PlacedLabel;
  readonly node: StageNode;
  readonly box: Box;
  readonly alpha: number;
}

/**
 * The names on screen. They are chosen and placed when the picture is at rest; while it moves the same
 * ones move along, and those that would touch a weightier one are left out.
 */
export class Names {
  private placed: readonly PlacedLabel[] = [];
  private since = new Map<string, number>();
  private readonly measure: Measure;
  /** Whether they are to be chosen anew. */
  private stale = false;
  /** The first placing, half done. */
  private begun: Placing | null = null;
  /** The view they were placed for; null before the first time. */
  private placedFor: Viewpoint | null = null;
  /** What is on screen since the last `at`, for hit-testing. */
  shown: readonly ShownName[] = [];

  constructor(measure: Measure) {
    this.measure = measure;
  }

  /** Something has changed that they depend on: they are chosen anew with the next `refresh`, once for all that changes before it. */
  outdate(): void {
    this.stale = true;
  }

  isPlacedFor(view: Viewpoint): boolean {
    return this.placedFor !== null && sameView(this.placedFor, view);
  }

  /**
   * Places them, if they are out of date. The first time in turns, since a slow machine has work enough for several;
   * says whether another is to come before there is something to paint.
   */
  refresh(stage: Stage, view: Viewpoint, free: Box, covered: readonly Box[], now: number): boolean {
    const { begun } = this;
    if (!this.stale && !begun) return false;
    const isFirst = this.placedFor === null;
    const placing = this.stale || !begun ? this.placing(stage, view, free, covered) : begun;
    this.stale = false;
    if (isFirst && !begun) {
      placing.next();
      this.begun = placing;
      return true;
    }
    this.begun = null;
    this.placedFor = view;
    this.take(finish(placing), now);
    return isFirst;
  }

  /** Chooses and places the names for a view; `now` in milliseconds starts their fading in. */
  place(stage: Stage, view: Viewpoint, free: Box, covered: readonly Box[], now: number): void {
    this.take(finish(this.placing(stage, view, free, covered)), now);
  }

  private take(placed: readonly PlacedLabel[], now: number): void {
    const before = this.since;
    const first = before.size === 0;
    this.placed = placed;
    this.since = new Map(placed.map(({ id }) => [id, before.get(id) ?? (first ? -Infinity : now)]));
  }

  private placing(stage: Stage, view: Viewpoint, free: Box, covered: readonly Box[]): Placing {
    const width = free.right - free.left;
    const margin = 4;
    const room = {
      left: free.left + margin,
      right: free.right - margin,
      top: free.top + margin,
      bottom: free.bottom - margin,
    };
    const previous = new Set(this.since.keys());
    const candidates = [
      ...(stage.scene ? labelCandidates(stage.scene, { width, zoom: view.zoom }) : []),
      ...this.wordsAsObstacle(stage, view),
    ];
    return placingLabels(candidates, view, room, this.measure, previous, covered);
  }

  /** The names at a view and a time; whether any is still fading in. The hovered node's name always shows, and nothing overlaps it. */
  at(stage: Stage, view: Viewpoint, highlight: string | null, now: number): boolean {
    const grid = new BoxGrid<ShownName>({ left: 0, top: 0, right: 4000, bottom: 3000 });
    const shown: ShownName[] = [];
    const chosen = tieInHand(stage, null);
    const words = chosen && tieWordsBox(chosen, view, this.measure);
    let fading = false;
    const forced = highlight === null ? null : this.hoveredName(stage, view, highlight);
    if (forced) {
      shown.push(forced);
      grid.add(forced.box, forced);
    }
    for (const label of this.placed) {
      const node = stage.nodes.get(label.id);
      if (!node || label.id === highlight) continue;
      const box = boxAt(label.anchor, nodeBox(node, view), label.width, label.height, view);
      if (grid.some(box, 1) || (words && overlaps(box, words, 1))) continue;
      const alpha = Math.min(1, (now - (this.since.get(label.id) ?? now)) / DURATIONS.names);
      if (alpha < 1) fading = true;
      const name = { label, node, box, alpha: Math.max(0, alpha) };
      shown.push(name);
      grid.add(box, name);
    }
    this.shown = shown;
    return fading;
  }

  /** The node whose name lies under a point on screen. */
  hit(x: number, y: number): string | null {
    const pad = 2;
    const found = this.shown.find(
      ({ box }) => x >= box.left - pad && x <= box.right + pad && y >= box.top - pad && y <= box.bottom + pad,
    );
    return found?.label.id ?? null;
  }

  /** The words on the chosen line keep their place among the names. */
  private wordsAsObstacle(stage: Stage, view: Viewpoint): readonly LabelCandidate[] {
    const chosen = tieInHand(stage, null);
    if (!chosen) return [];
    const { left, right, top, bottom } = tieWordsBox(chosen, view, this.measure);
    return [
      {
        id: chosen.scene.id,
        text: null,
        role: 'small',
        caption: '',
        x: ((left + right) / 2 - view.x) / view.zoom,
        y: ((top + bottom) / 2 - view.y) / view.zoom,
        halfWidth: (right - left) / 2 / view.zoom,
        halfHeight: (bottom - top) / 2 / view.zoom,
        weight: Infinity,
        priority: 0,
        fromSize: Infinity,
        certain: true,
        side: null,
        faded: false,
      },
    ];
  }

  private hoveredName(stage: Stage, view: Viewpoint, id: string): ShownName | null {
    const node = stage.nodes.get(id);
    if (!node) return null;
    const known = this.placed.find((label) => label.id === id);
    const label = known ?? this.plainName(node);
    return {
      label,
      node,
      box: boxAt(label.anchor, nodeBox(node, view), label.width, label.height, view),
      alpha: 1,
    };
  }

  private plainName({ scene }: StageNode): PlacedLabel {
    const role = scene.kind === 'organization' ? 'smallHouse' : 'part';
    const width = Math.ceil(this.measure(scene.label, role));
    const height = LABEL_STYLES[role].lineHeight;
    const anchor = { dx: 0, dy: 1, gap: 6, align: 'center' } as const;
    const box = { left: 0, right: width, top: 0, bottom: height };
    return { id: scene.id, role, lines: [scene.label], caption: '', anchor, width, height, box };
  }
}
