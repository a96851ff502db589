import type { Box } from './scene.ts';

/** Edge of a cell in pixels: about a name's width, so that a box lies in few cells and a cell holds few boxes. */
const CELL = 64;

/** Boxes on screen, found by where they are. */
export class BoxGrid<Item> {
  private readonly cells = new Map<number, { readonly box: Box; readonly item: Item }[]>();
  private readonly columns: number;
  private readonly left: number;
  private readonly top: number;

  constructor(extent: Box) {
    this.left = extent.left - CELL;
    this.top = extent.top - CELL;
    this.columns = Math.max(1, Math.ceil((extent.right - extent.left) / CELL) + 2);
  }

  add(box: Box, item: Item): void {
    const entry = { box, item };
    this.eachCell(box, 0, (key) => {
      const cell = this.cells.get(key);
      if (cell) cell.push(entry);
      else this.cells.set(key, [entry]);
    });
  }

  /** Whether an item whose box comes nearer than `pad` passes the test; one that lies in several cells may be asked about more than once. */
  some(box: Box, pad: number, test: (item: Item) => boolean = () => true): boolean {
    let found = false;
    this.eachCell(box, pad, (key) => {
      found = (this.cells.get(key) ?? []).some((entry) => overlaps(entry.box, box, pad) && test(entry.item));
      return found;
    });
    return found;
  }

  private eachCell(box: Box, pad: number, visit: (key: number) => boolean | void): void {
    const column = (x: number): number =>
      Math.min(this.columns - 1, Math.max(0, Math.floor((x - this.left) / CELL)));
    const row = (y: number): number => Math.max(0, Math.floor((y - this.top) / CELL));
    const [first, last] = [column(box.left - pad), column(box.right + pad)];
    const lastRow = row(box.bottom + pad);
    for (let y = row(box.top - pad); y <= lastRow; y += 1) {
      for (let x = first; x <= last; x += 1) if (visit(y * this.columns + x) === true) return;
    }
  }
}

/** Whether two boxes come nearer than `pad`. */
export function overlaps(a: Box, b: Box, pad: number): boolean {
  return a.left < b.right + pad && a.right > b.left - pad && a.top < b.bottom + pad && a.bottom > b.top - pad;
}
