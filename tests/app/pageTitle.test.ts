import { describe, expect, it } from 'vitest';
import { pageTitle } from '../../src/app/pageTitle.ts';
import type { WorkId } from '../../src/graph/types.ts';
import { createExplorerStore } from '../../src/store/explorerStore.ts';
import { M, tinyFranchise } from '../fixtures/tinyFranchise.ts';

function titleAt(address: string, seen: ReadonlySet<WorkId> | null = null): string {
  const store = createExplorerStore(tinyFranchise);
  store.getState().setSeen(seen);
  store.getState().open(address);
  return pageTitle(store.getState());
}

describe('pageTitle()', () => {
  it.each([
    ['/', `High Table: ${tinyFranchise.title}`],
    ['/character/dartagnan/', "d'Artagnan · High Table"],
    ['/character/dartagnan/?to=richelieu', "d'Artagnan → Cardinal Richelieu · High Table"],
    ['/?edge=dartagnan--member-of--musketeers', "d'Artagnan belongs to The Musketeers · High Table"],
    [
      `/source/${String(tinyFranchise.sources[0]?.id)}/`,
      `${String(tinyFranchise.sources[0]?.title)} · High Table`,
    ],
    ['/?measure=between', 'Who holds this world together · High Table'],
    ['/?view=timeline', 'Timeline · High Table'],
    ['/character/dartagnan/?view=cast', "d'Artagnan · Cast · High Table"],
    ['/organization/musketeers/?tour=all-for-one&step=2', 'The Musketeers · All for one · High Table'],
  ])('of %s is “%s”', (address, title) => {
    expect(titleAt(address)).toBe(title);
  });

  it.each([
    '/character/constance/',
    '/character/dartagnan/?to=constance',
    '/?edge=dartagnan--loves--constance',
    '/?tour=all-for-one&step=4',
  ])('of %s names nothing that the shield hides', (address) => {
    expect(titleAt(address, new Set([M]))).not.toMatch(/Constance/);
  });
});
