import { BASELINE, FACES, HALO, LABEL_STYLES, type LabelRole, type LabelStyle } from '../scene/labelStyle.ts';
import { fade } from '../scene/palette.ts';

export interface NameLook {
  readonly lines: readonly string[];
  readonly role: LabelRole;
  readonly caption: string;
  readonly colour: string;
  readonly captionColour: string;
  readonly halo: string;
  readonly align: 'left' | 'center' | 'right';
  /** Size of the text's box in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** Where a name's picture is on the atlas, in device pixels; `margin` of halo on each side. */
interface Sprite {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** CSS pixels around the text's box for the halo and for letters that overhang. */
const MARGIN = 4;
const SIDE = 1024;

/**
 * Pictures of names, drawn once and copied ever after: a haloed name costs 0.1 ms to stroke and a
 * hundredth of that to copy, and a frame shows two hundred. One canvas, filled shelf by shelf; when it
 * is full it starts over.
 */
export class NameAtlas {
  private readonly canvas: HTMLCanvasElement;
  private readonly ctx: CanvasRenderingContext2D;
  private sprites = new Map<string, Sprite>();
  private shelf = { x: 0, y: 0, height: 0 };
  private readonly ratio: number;

  constructor(ratio: number) {
    this.ratio = ratio;
    this.canvas = document.createElement('canvas');
    this.canvas.width = SIDE * Math.ceil(ratio);
    this.canvas.height = SIDE * Math.ceil(ratio);
    const ctx = this.canvas.getContext('2d');
    if (!ctx) throw new Error('this browser offers no 2D canvas');
    this.ctx = ctx;
  }

  /** Makes sure all looks have a picture, before the first is copied: a canvas that is drawn on between copies is copied whole. */
  prepare(looks: readonly NameLook[]): void {
    if (looks.every((look) => this.sprites.has(keyOf(look)))) return;
    for (const look of looks) {
      if (!this.sprites.has(keyOf(look)) && !this.add(look)) {
        this.clear();
        for (const again of looks) if (!this.sprites.has(keyOf(again))) this.add(again);
        return;
      }
    }
  }

  /** Copies a name so that its text's box begins at `x`, `y` (CSS pixels; the context is in device pixels). */
  draw(target: CanvasRenderingContext2D, look: NameLook, x: number, y: number, turn: -1 | 0 | 1 = 0): void {
    const sprite = this.sprites.get(keyOf(look));
    if (!sprite) return;
    if (turn !== 0) {
      this.drawTurned(target, sprite, x * this.ratio, y * this.ratio, turn);
      return;
    }
    const left = Math.round((x - MARGIN) * this.ratio);
    const top = Math.round((y - MARGIN) * this.ratio);
    target.drawImage(
      this.canvas,
      sprite.x,
      sprite.y,
      sprite.width,
      sprite.height,
      left,
      top,
      sprite.width,
      sprite.height,
    );
  }

  private drawTurned(
    target: CanvasRenderingContext2D,
    sprite: Sprite,
    x: number,
    y: number,
    turn: -1 | 1,
  ): void {
    const margin = MARGIN * this.ratio;
    target.save();
    target.translate(Math.round(x + sprite.height / 2 - margin), Math.round(y + sprite.width / 2 - margin));
    target.rotate((turn * Math.PI) / 2);
    const [left, top] = [-Math.round(sprite.width / 2), -Math.round(sprite.height / 2)];
    target.drawImage(
      this.canvas,
      sprite.x,
      sprite.y,
      sprite.width,
      sprite.height,
      left,
      top,
      sprite.width,
      sprite.height,
    );
    target.restore();
  }

  clear(): void {
    this.ctx.setTransform(1, 0, 0, 1, 0, 0);
    this.ctx.clearRect(0, 0, this.canvas.width, this.canvas.height);
    this.sprites = new Map();
    this.shelf = { x: 0, y: 0, height: 0 };
  }

  private add(look: NameLook): boolean {
    const width = Math.ceil((look.width + 2 * MARGIN) * this.ratio);
    const height = Math.ceil((look.height + 2 * MARGIN) * this.ratio);
    if (this.shelf.x + width > this.canvas.width) {
      this.shelf = { x: 0, y: this.shelf.y + this.shelf.height, height: 0 };
    }
    if (this.shelf.y + height > this.canvas.height || width > this.canvas.width) return false;
    const sprite = { x: this.shelf.x, y: this.shelf.y, width, height };
    this.shelf = { x: this.shelf.x + width, y: this.shelf.y, height: Math.max(this.shelf.height, height) };
    this.sprites.set(keyOf(look), sprite);
    this.write(look, sprite);
    return true;
  }

  private write(look: NameLook, sprite: Sprite): void {
    const { ctx, ratio } = this;
    const style: LabelStyle = LABEL_STYLES[look.role];
    ctx.setTransform(ratio, 0, 0, ratio, sprite.x + MARGIN * ratio, sprite.y + MARGIN * ratio);
    ctx.textBaseline = 'alphabetic';
    ctx.textAlign = look.align;
    ctx.lineJoin = 'round';
    const x = look.align === 'left' ? 0 : look.align === 'right' ? look.width : look.width / 2;
    look.lines.forEach((line, index) => {
      writeLine(ctx, line, style, look.colour, look.halo, x, (index + BASELINE) * style.lineHeight);
    });
    if (look.caption === '') return;
    const below = look.lines.length * style.lineHeight + 1;
    const small: LabelStyle = LABEL_STYLES.caption;
    writeLine(
      ctx,
      look.caption,
      small,
      look.captionColour,
      look.halo,
      x,
      below + BASELINE * small.lineHeight,
    );
  }
}

function writeLine(
  ctx: CanvasRenderingContext2D,
  line: string,
  style: LabelStyle,
  colour: string,
  halo: string,
  x: number,
  y: number,
): void {
  ctx.font = `${style.weight} ${style.size}px ${FACES[style.face]}`;
  ctx.letterSpacing = `${style.letterSpacing}px`;
  ctx.lineWidth = HALO.width;
  ctx.strokeStyle = fade(halo, HALO.strength);
  ctx.strokeText(line, x, y);
  ctx.fillStyle = colour;
  ctx.fillText(line, x, y);
}

function keyOf(look: NameLook): string {
  return `${look.role}|${look.colour}|${look.align}|${look.lines.join('\n')}|${look.caption}`;
}
