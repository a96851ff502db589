import type { Size } from './viewport.ts';

export interface SurfaceEvents {
  /** Draw now; `now` in milliseconds. */
  readonly frame: (now: number) => void;
  /** The container has changed; `before` is the size it had. */
  readonly resize: (before: Size) => void;
}

/** The canvas element in its container: its size, its sharpness, its next frame. */
export class Surface {
  readonly ctx: CanvasRenderingContext2D;
  size: Size;
  ratio: number;
  private readonly canvas: HTMLCanvasElement;
  private readonly container: HTMLElement;
  private readonly observer: ResizeObserver;
  private readonly on: SurfaceEvents;
  private frame = 0;

  constructor(container: HTMLElement, on: SurfaceEvents) {
    this.on = on;
    this.container = container;
    this.canvas = document.createElement('canvas');
    this.canvas.setAttribute('aria-hidden', 'true');
    // It takes the pointer: Cytoscape heeds only events whose target lies inside its container.
    Object.assign(this.canvas.style, { position: 'absolute', inset: '0', display: 'block' });
    const ctx = this.canvas.getContext('2d', { alpha: false });
    if (!ctx) throw new Error('this browser offers no 2D canvas');
    this.ctx = ctx;
    container.prepend(this.canvas);
    this.size = { width: 0, height: 0 };
    this.ratio = 1;
    this.measure();
    this.observer = new ResizeObserver(() => {
      const before = this.size;
      if (this.measure()) this.on.resize(before);
    });
    this.observer.observe(container);
  }

  /** Draws at the next frame; asking again before it changes nothing. */
  schedule(): void {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame((now) => {
      this.frame = 0;
      this.on.frame(now);
    });
  }

  destroy(): void {
    cancelAnimationFrame(this.frame);
    this.observer.disconnect();
    this.canvas.remove();
  }

  /** Whether the size or the sharpness has changed. */
  private measure(): boolean {
    const width = this.container.clientWidth;
    const height = this.container.clientHeight;
    const ratio = window.devicePixelRatio || 1;
    if (width === this.size.width && height === this.size.height && ratio === this.ratio) return false;
    this.size = { width, height };
    this.ratio = ratio;
    this.canvas.width = Math.round(width * ratio);
    this.canvas.height = Math.round(height * ratio);
    this.canvas.style.width = `${width}px`;
    this.canvas.style.height = `${height}px`;
    return true;
  }
}
