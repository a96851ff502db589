/** What the surfaces may ask about the time that is looked at. */
import { momentOf, momentStops, type Moment } from '../explore/moment.ts';
import type { GraphNode } from '../graph/types.ts';
import type { ExplorerData } from './explorerData.ts';
import { memoised } from './memoised.ts';
import { selectAsOf, selectKnown, selectMainWorks } from './selectors.ts';

const momentFor = memoised(momentOf);
const stopsFor = memoised(momentStops);

/** The time that is looked at; null if it is the whole. */
export function selectMoment(data: ExplorerData): Moment | null {
  return momentFor(selectKnown(data), selectAsOf(data));
}

/** The works one can stop at, in the order that is chosen. */
export function selectMomentStops(data: ExplorerData): readonly GraphNode[] {
  const { asOf, order } = data.state;
  return stopsFor(selectKnown(data), selectMainWorks(data), asOf, order);
}
