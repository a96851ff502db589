/** What the surfaces may ask of the rankings; by itself, so that it is fetched with the panel that shows them. */
import { measures, type Measures } from '../explore/measures.ts';
import type { ExplorerData } from './explorerData.ts';
import { memoised } from './memoised.ts';
import { selectVisible, selectWeights } from './selectors.ts';

const measuresFor = memoised(measures);

/** The rankings of what is shown: about 50 ms for the shipped world, so ask only while they are looked at. */
export function selectMeasures(data: ExplorerData): Measures {
  return measuresFor(selectVisible(data).shown, selectWeights(data));
}
