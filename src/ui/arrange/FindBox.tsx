import { ListFilter, X } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import { findText } from '../../explore/arrangement.ts';
import { setFind } from '../../explore/arrangementTransitions.ts';
import { useExplorer, useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import styles from './Arrange.module.css';

/** Filters the rows of a view by a text. What is typed stays as typed; the state has it as an address writes it. */
export function FindBox({ placeholder }: { readonly placeholder: string }) {
  const { store } = useServices();
  const find = useExplorer(({ state }) => state.arrangement.find);
  const [draft, setDraft] = useState(find);
  const text = findText(draft) === find ? draft : find;
  const change = (next: string): void => {
    setDraft(next);
    store.getState().change((state) => setFind(state, next));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || text === '') return;
    event.preventDefault();
    change('');
  };
  return (
    <div className={styles.find}>
      <ListFilter size={15} aria-hidden />
      <input
        type="text"
        role="searchbox"
        aria-label={words.arrange.find}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          change(event.target.value);
        }}
        onKeyDown={onKeyDown}
      />
      {text !== '' && (
        <button
          type="button"
          aria-label={words.arrange.findClear}
          onClick={() => {
            change('');
          }}
        >
          <X size={15} aria-hidden />
        </button>
      )}
    </div>
  );
}
