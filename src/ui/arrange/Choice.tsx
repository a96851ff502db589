import { useId } from 'react';
import styles from './Arrange.module.css';

interface Props<T extends string> {
  /** What is chosen: the group's accessible name. */
  readonly name: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few, side by side. */
export function Choice<T extends string>({ name, options, value, onChange }: Props<T>) {
  const group = useId();
  return (
    <div role="radiogroup" className={styles.choice} aria-label={name}>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={group}
            checked={option.value === value}
            onChange={() => {
              onChange(option.value);
            }}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
