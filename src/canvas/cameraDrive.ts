import type { Viewpoint } from '../scene/viewpoint.ts';
import type { Box } from '../scene/scene.ts';
import { ease } from './motion.ts';
import { sameView, viewBetween } from './viewport.ts';

/** Where the camera is, and where it is going. Any gesture of the visitor stops it where it is. */
export class CameraDrive {
  view: Viewpoint;
  target: Viewpoint;
  private from: Viewpoint;
  private free: Box;
  private began = 0;
  private duration = 0;

  constructor(view: Viewpoint, free: Box) {
    this.view = view;
    this.target = view;
    this.from = view;
    this.free = free;
  }

  /** Goes to a view in `duration` milliseconds; 0 is at once. */
  goTo(target: Viewpoint, free: Box, now: number, duration: number): void {
    this.from = this.view;
    this.target = target;
    this.free = free;
    this.began = now;
    this.duration = duration;
    if (duration === 0) this.view = target;
  }

  /** Takes over the view a gesture made; false if it is the one already there. */
  adopt(view: Viewpoint): boolean {
    if (sameView(view, this.view)) return false;
    this.view = view;
    this.target = view;
    return true;
  }

  /** Whether the camera has moved. */
  step(now: number): boolean {
    if (sameView(this.view, this.target)) return false;
    const time = this.duration === 0 ? 1 : (now - this.began) / this.duration;
    this.view = time >= 1 ? this.target : viewBetween(this.from, this.target, ease(time), this.free);
    return true;
  }
}
