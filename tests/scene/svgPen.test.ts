import { describe, expect, it } from 'vitest';
import { traceMark, traceSlot } from '../../src/scene/shapes.ts';
import { svgNumber, SvgPen } from '../../src/scene/svgPen.ts';

describe('svgNumber()', () => {
  it.each([
    [0, '0'],
    [-0.01, '0'],
    [1.25, '1.3'],
    [-12.34, '-12.3'],
    [NaN, '0'],
    [Infinity, '0'],
  ])('writes %s as %s', (value, text) => {
    expect(svgNumber(value)).toBe(text);
  });
});

describe('SvgPen', () => {
  const drawn = (draw: (pen: SvgPen) => void): string => {
    const pen = new SvgPen();
    draw(pen);
    return pen.d;
  };

  it('writes a circle as two halves, since one arc cannot end where it began', () => {
    expect(drawn((pen) => traceMark(pen, 'open', 10, 20, 8))).toBe('M14 20a4 4 0 0 1-8 0a4 4 0 0 1 8 0z');
  });

  it('writes a slot of a ring as two arcs, out and back', () => {
    expect(drawn((pen) => traceSlot(pen, 0, 0, 5, 10, 0, Math.PI / 2))).toBe(
      'M10 0a10 10 0 0 1-10 10l0-5a5 5 0 0 0 5-5z',
    );
  });

  it('marks an arc of more than half a circle as the large one', () => {
    expect(drawn((pen) => pen.arc(0, 0, 1, 0, 1.5 * Math.PI))).toBe('M1 0a1 1 0 1 1-1-1');
  });

  it('rounds the corners of a rectangle no further than its half', () => {
    expect(drawn((pen) => pen.roundRect(0, 0, 10, 4, 9))).toBe(
      'M2 0h6a2 2 0 0 1 2 2v0a2 2 0 0 1-2 2h-6a2 2 0 0 1-2-2v0a2 2 0 0 1 2-2z',
    );
  });
});
