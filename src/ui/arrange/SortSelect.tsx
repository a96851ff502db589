import type { SortKey } from '../../explore/arrangement.ts';
import type { WorkId } from '../../graph/types.ts';
import { words } from '../words.ts';
import styles from './Arrange.module.css';

type By = SortKey | WorkId;

interface Props {
  readonly value: By;
  readonly options: readonly { readonly value: By; readonly label: string }[];
  readonly onChange: (by: By) => void;
}

/** What rows are sorted by. An order the view does not know reads as its first. */
export function SortSelect({ value, options, onChange }: Props) {
  const known = options.some((option) => option.value === value);
  return (
    <label className={styles.select}>
      {words.arrange.sort}
      <select
        value={known ? value : options[0]?.value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
