import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Standing } from '../../src/explore/allegiance.ts';
import type { EdgeId, NodeId } from '../../src/graph/types.ts';
import { ALLEGIANCE_ROW, allegianceRows } from '../../src/scene/allegianceRows.ts';

interface Sketch {
  readonly below: readonly Sketch[];
}

/** A tree of a shape, its nodes numbered as they come. */
function tree({ below }: Sketch, number: () => string, above: NodeId | null = null): Standing {
  const id = number() as NodeId;
  const under = below.map((each) => tree(each, number, id));
  const edge = above === null ? null : (`${id}-${above}` as EdgeId);
  return {
    id,
    above,
    edge,
    leads: false,
    below: under,
    size: under.reduce((sum, { size }) => sum + size, 1),
  };
}

const none: Sketch = { below: [] };
const houses = fc.record({ below: fc.array(fc.constant(none), { maxLength: 4 }) });
const tables = fc.record({ below: fc.array(houses, { maxLength: 5 }) });
const sketch = fc.record({ below: fc.array(tables, { maxLength: 4 }) });
const forests = fc.array(sketch, { minLength: 1, maxLength: 6 }).map((sketches) => {
  let next = 0;
  return sketches.map((each) => tree(each, () => `n${String(next++)}`));
});
const label = (id: NodeId): string => `Name of ${id}`;

function inOrder(standing: Standing): readonly NodeId[] {
  return [standing.id, ...standing.below.flatMap(inOrder)];
}

describe.each(['wide', 'tall'] as const)('allegianceRows(), %s', (shape) => {
  it('gives each a place of its own within the bounds, a row apart', () => {
    fc.assert(
      fc.property(forests, (trees) => {
        const { positions, sizes, bounds } = allegianceRows(trees, label, shape);
        const ids = trees.flatMap(inOrder);
        expect([...positions.keys()].sort()).toEqual([...ids].sort());
        const places = ids.map((id) => ({
          id,
          size: sizes.get(id) ?? 0,
          ...(positions.get(id) ?? { x: NaN, y: NaN }),
        }));
        const outside = places.filter(
          ({ x, y }) => !(x >= bounds.left && x <= bounds.right && y >= bounds.top && y <= bounds.bottom),
        );
        const touching = places.flatMap((a, index) =>
          places
            .slice(index + 1)
            .filter(
              (b) => Math.hypot(a.x - b.x, a.y - b.y) < Math.min(ALLEGIANCE_ROW - 1, (a.size + b.size) / 2),
            )
            .map((b) => `${a.id} and ${b.id}`),
        );
        expect(outside).toEqual([]);
        expect(touching).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('writes whoever stands under someone lower and further in, with a line that comes from above', () => {
    fc.assert(
      fc.property(forests, (trees) => {
        const { positions, ways } = allegianceRows(trees, label, shape);
        const check = ({ id, below }: Standing): void => {
          const upper = positions.get(id);
          for (const each of below) {
            const lower = positions.get(each.id);
            expect(lower && upper && lower.y > upper.y).toBe(true);
            const way = ways.get(each.edge as EdgeId);
            expect(way?.lower).toBe(each.id);
            expect(way?.corners[0]?.x).toBe(upper?.x);
            expect(way?.corners.at(-1)?.y).toBe(lower?.y);
            check(each);
          }
        };
        trees.forEach(check);
      }),
      { numRuns: 40 },
    );
  });

  it('is empty for nobody', () => {
    expect(allegianceRows([], label, shape).positions.size).toBe(0);
  });
});
