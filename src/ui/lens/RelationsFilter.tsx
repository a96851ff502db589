import { toggleRelation } from '../../explore/transitions.ts';
import { selectKnown, selectLensCounts } from '../../store/selectors.ts';
import { groupHue } from '../kit/hues.ts';
import { LineMark } from '../kit/LineMark.tsx';
import { useExplorer, useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import { FilterRow } from './FilterRow.tsx';
import styles from './Lens.module.css';

/** The group "Relations": each with the line it has on the map. */
export function RelationsFilter() {
  const { store } = useServices();
  const groups = useExplorer((data) => selectKnown(data).vocabulary.groups);
  const counts = useExplorer((data) => selectLensCounts(data).relations);
  const chosen = useExplorer(({ state }) => state.lens.relations);
  const all = useExplorer(({ book }) => book.groups);
  return (
    <fieldset className={styles.group}>
      <legend>{words.lens.relations}</legend>
      {groups.map(({ id, label }) => (
        <FilterRow
          key={id}
          label={label}
          detail={String(counts.get(id) ?? 0)}
          spokenDetail={words.lens.ties(counts.get(id) ?? 0)}
          checked={chosen.length === 0 || chosen.includes(id)}
          hue={groupHue(id)}
          mark={<LineMark group={id} />}
          onToggle={() => {
            store.getState().change((state) => toggleRelation(state, id, all));
          }}
        />
      ))}
    </fieldset>
  );
}
