import { selectKnown } from '../../store/selectors.ts';
import { useExplorer } from '../useExplorer.ts';
import { words } from '../words.ts';
import { ShowEverything } from './ShowEverything.tsx';

/** Says why nothing is shown, and how to widen: the shield lets nothing through, or the lens does. */
export function NothingShown({ className }: { readonly className: string | undefined }) {
  const nothingSeen = useExplorer((data) => selectKnown(data).nodes.size === 0);
  if (nothingSeen) return <p className={className}>{words.shield.nothing}</p>;
  return (
    <p className={className}>
      {words.lens.empty} <ShowEverything />
    </p>
  );
}
