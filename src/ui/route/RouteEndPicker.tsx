import { useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import { findRoute } from '../../explore/routeTransitions.ts';
import type { Kind, NodeId } from '../../graph/types.ts';
import { selectLikelyEnds } from '../../store/routeSelectors.ts';
import { answerSearch } from '../../store/selectors.ts';
import { KindMark } from '../kit/KindMark.tsx';
import { useListbox } from '../search/useListbox.ts';
import { useExplorer, useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import styles from './RouteEndPicker.module.css';

interface End {
  readonly id: NodeId;
  readonly kind: Kind;
  readonly label: string;
}

const MOST_ENDS = 8;

/** Asks where a route shall lead: a field and a list beneath it, which offers who matters before anything is typed. */
export function RouteEndPicker() {
  const { store } = useServices();
  const [query, setQuery] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const asked = useDeferredValue(query.trim());
  const from = useExplorer(({ state }) => state.selected);
  const likely = useExplorer(selectLikelyEnds);
  const answer = useExplorer((data) => (asked === '' ? null : answerSearch(data, asked)));
  const ends: readonly End[] = (answer?.hits ?? likely).filter((end) => end.id !== from).slice(0, MOST_ENDS);
  const { current, clear, onKey } = useListbox(ends, choose);
  useEffect(() => {
    input.current?.focus();
  }, []);

  function choose(end: End): void {
    store.getState().change((state) => findRoute(state, end.id));
  }
  return (
    <div className={styles.picker}>
      <input
        ref={input}
        role="combobox"
        type="text"
        aria-label={words.route.to}
        aria-autocomplete="list"
        aria-expanded={ends.length > 0}
        aria-controls={`${id}-ends`}
        aria-activedescendant={current ? `${id}-${current.id}` : undefined}
        placeholder={words.route.placeholder}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          clear();
        }}
        onKeyDown={onKey}
      />
      <ul role="listbox" id={`${id}-ends`} aria-label={words.route.ends}>
        {ends.map((end) => (
          <li
            key={end.id}
            role="option"
            id={`${id}-${end.id}`}
            aria-selected={end === current}
            onPointerDown={(event) => {
              event.preventDefault();
            }}
            onClick={() => {
              choose(end);
            }}
          >
            <KindMark kind={end.kind} />
            {end.label}
            {end.kind === 'work' && <small>{words.kindOne(end.kind)}</small>}
          </li>
        ))}
      </ul>
      {asked !== '' && ends.length === 0 && <p>{words.route.nobody(asked)}</p>}
      {answer?.shielded === true && <p>{words.search.shielded}</p>}
    </div>
  );
}
