import { resetLens } from '../../explore/transitions.ts';
import { selectKnown } from '../../store/selectors.ts';
import { useExplorer, useServices } from '../useExplorer.ts';
import { words } from '../words.ts';

/** Says why nothing is shown, and how to widen: the shield lets nothing through, or the lens does. */
export function NothingShown({ className }: { readonly className: string | undefined }) {
  const { store } = useServices();
  const nothingSeen = useExplorer((data) => selectKnown(data).nodes.size === 0);
  if (nothingSeen) return <p className={className}>{words.shield.nothing}</p>;
  return (
    <p className={className}>
      {words.lens.empty}{' '}
      <button
        type="button"
        onClick={() => {
          store.getState().change(resetLens);
        }}
      >
        {words.lens.widen}
      </button>
    </p>
  );
}
