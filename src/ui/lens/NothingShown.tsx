import { useMemo } from 'react';
import { widenings } from '../../explore/widenings.ts';
import { selectKnown } from '../../store/selectors.ts';
import { useExplorer, useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import { ShowEverything } from './ShowEverything.tsx';

/** Ways on that are offered beside “everything”. */
const MOST = 3;

/** Says why nothing is shown, and how to widen: the shield lets nothing through, or the lens does. */
export function NothingShown({ className }: { readonly className: string | undefined }) {
  const { store } = useServices();
  const known = useExplorer(selectKnown);
  const state = useExplorer((data) => data.state);
  const ways = useMemo(() => widenings(known, state).slice(0, MOST), [known, state]);
  if (known.nodes.size === 0) return <p className={className}>{words.shield.nothing}</p>;
  return (
    <p className={className}>
      {words.lens.empty}{' '}
      {ways.map(({ lifts, count, state: next }) => (
        <button
          key={lifts}
          type="button"
          onClick={() => {
            store.getState().change(() => next);
          }}
        >
          {words.lens.widenBy[lifts]}: {count}
        </button>
      ))}{' '}
      <ShowEverything />
    </p>
  );
}
