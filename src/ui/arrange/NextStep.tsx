import styles from './Arrange.module.css';

interface Props {
  readonly text: string;
  readonly action: string;
  readonly onAction: () => void;
}

/** Says why there is nothing, or not all, and offers the next best step. */
export function NextStep({ text, action, onAction }: Props) {
  return (
    <p className={styles.nothing}>
      {text}
      <button type="button" className={styles.button} onClick={onAction}>
        {action}
      </button>
    </p>
  );
}
