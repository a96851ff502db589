import { livingExamples, type LivingExample } from '../explore/livingExamples.ts';
import type { ExplorerData } from './explorerData.ts';
import { memoised } from './memoised.ts';
import { selectKnown, selectSeats, selectWeights } from './selectors.ts';

const examplesFor = memoised(livingExamples);

/** What a first visitor may try, of what they may know. */
export function selectLivingExamples(data: ExplorerData): readonly LivingExample[] {
  return examplesFor(selectKnown(data), selectWeights(data), selectSeats(data));
}

/** Whether the visitor is to be welcomed: they stand before the bare map and have not sent the welcome away. */
export function selectIsWelcome({ welcomed, state }: ExplorerData): boolean {
  const { view, layout, selected, source, edge, measure, portion, asOf, tour, embedding } = state;
  const isPlain = measure === null && portion === null && asOf === null;
  const isBareMap = view === 'graph' && layout === 'table' && tour === null && !embedding.embedded;
  return !welcomed && isBareMap && isPlain && selected === null && source === null && edge === null;
}
