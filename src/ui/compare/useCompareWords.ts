import type { WorkComparison } from '../../explore/compareWorks.ts';
import type { PortionName } from '../../explore/explorerState.ts';
import type { WorkId } from '../../graph/types.ts';
import { selectKnown } from '../../store/selectors.ts';
import { useExplorer } from '../useExplorer.ts';
import { words } from '../words.ts';

/** What the portions of a comparison are called. */
export function useCompareWords(): {
  readonly short: (work: WorkId) => string;
  readonly against: (comparison: WorkComparison) => string;
  readonly portion: (comparison: WorkComparison, name: PortionName) => string;
} {
  const known = useExplorer(selectKnown);
  const short = (work: WorkId): string => known.nodes.get(work)?.work?.shortLabel ?? work;
  const against = ({ works, against: others }: WorkComparison): string =>
    works.length === 1 ? words.compare.earlier : others.map(short).join(', ');
  return {
    short,
    against,
    portion: (comparison, name) => words.compare.rows[name](short(comparison.latest), against(comparison)),
  };
}
