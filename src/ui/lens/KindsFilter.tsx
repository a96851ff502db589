import { shownKinds } from '../../explore/explorerState.ts';
import { toggleKind } from '../../explore/transitions.ts';
import { KINDS } from '../../graph/types.ts';
import { selectLensCounts } from '../../store/selectors.ts';
import { KindMark } from '../kit/KindMark.tsx';
import { kindHue } from '../kit/hues.ts';
import { useExplorer, useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import { FilterRow } from './FilterRow.tsx';
import styles from './Lens.module.css';

/** The group "Kinds": each with the shape it has on the map. */
export function KindsFilter() {
  const { store } = useServices();
  const counts = useExplorer((data) => selectLensCounts(data).kinds);
  const shown = useExplorer(({ state }) => shownKinds(state.lens));
  return (
    <fieldset className={styles.group}>
      <legend>{words.lens.kinds}</legend>
      {KINDS.map((kind) => (
        <FilterRow
          key={kind}
          label={words.kindMany(kind)}
          detail={String(counts.get(kind) ?? 0)}
          spokenDetail={words.lens.nodes(counts.get(kind) ?? 0)}
          checked={shown.includes(kind)}
          hue={kindHue(kind)}
          mark={<KindMark kind={kind} />}
          onToggle={() => {
            store.getState().change((state) => toggleKind(state, kind, KINDS));
          }}
        />
      ))}
    </fieldset>
  );
}
