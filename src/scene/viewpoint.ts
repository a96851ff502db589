/** Screen position = graph position × zoom + (x, y), in CSS pixels. */
export interface Viewpoint {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}
