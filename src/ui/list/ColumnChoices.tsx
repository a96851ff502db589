import { Check } from 'lucide-react';
import { LIST_COLUMNS } from '../../explore/arrangement.ts';
import { toggleColumn } from '../../explore/arrangementTransitions.ts';
import arrange from '../arrange/Arrange.module.css';
import { useExplorer, useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import styles from './List.module.css';

/** Which columns the list has beside the name. */
export function ColumnChoices() {
  const { store } = useServices();
  const columns = useExplorer(({ state }) => state.arrangement.columns);
  return (
    <fieldset className={styles.columnChoices}>
      <legend className="visually-hidden">{words.list.columnsName}</legend>
      {LIST_COLUMNS.map((column) => (
        <label key={column} className={arrange.toggle}>
          <input
            type="checkbox"
            checked={columns.includes(column)}
            onChange={() => {
              store.getState().change((state) => toggleColumn(state, column));
            }}
          />
          <span aria-hidden>
            <Check size={12} strokeWidth={3} />
          </span>
          {words.list.columns[column]}
        </label>
      ))}
    </fieldset>
  );
}
