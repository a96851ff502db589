import { Search as SearchIcon } from 'lucide-react';
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { selectNode } from '../../explore/transitions.ts';
import type { SearchHit } from '../../explore/search.ts';
import { KINDS, type Kind } from '../../graph/types.ts';
import { answerSearch } from '../../store/selectors.ts';
import { KindMark } from '../kit/KindMark.tsx';
import { useExplorer, useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import styles from './Search.module.css';

/** Hits shown of each kind; typing on narrows better than scrolling. */
const MOST_PER_KIND = 6;

/** The combobox of all names: an ARIA list-autocomplete with manual selection, its options grouped by kind. */
export function Search() {
  const { store } = useServices();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const asked = useDeferredValue(query.trim());
  const answer = useExplorer((data) => (asked === '' ? null : answerSearch(data, asked)));
  const groups = useMemo(() => (answer ? byKind(answer.hits) : []), [answer]);
  const options = groups.flatMap((group) => group.hits);
  const current = options[active];
  useSearchKeys(input);

  const close = (): void => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (hit: SearchHit): void => {
    store.getState().change((state) => selectNode(state, hit.id));
    setQuery('');
    close();
    input.current?.blur();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = (to: number): void => {
      event.preventDefault();
      setOpen(true);
      setActive(options.length === 0 ? -1 : (to + options.length) % options.length);
    };
    if (event.key === 'ArrowDown') move(active + 1);
    else if (event.key === 'ArrowUp') move(active < 0 ? options.length - 1 : active - 1);
    else if (event.key === 'Enter') {
      const hit = current ?? options[0];
      if (hit) choose(hit);
    } else if (event.key === 'Escape') {
      if (query === '') input.current?.blur();
      setQuery('');
      close();
      event.stopPropagation();
    }
  };
  const showing = open && answer !== null;

  return (
    <div
      className={styles.search}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <SearchIcon size={16} aria-hidden className={styles.icon} />
      <input
        ref={input}
        role="combobox"
        type="text"
        aria-label={words.search.name}
        aria-autocomplete="list"
        aria-expanded={showing}
        aria-controls={`${id}-options`}
        aria-activedescendant={current ? `${id}-${current.id}` : undefined}
        placeholder={words.search.placeholder}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setOpen(true);
          setActive(-1);
        }}
        onFocus={() => {
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      <kbd aria-hidden>/</kbd>
      <div className={styles.panel} hidden={!showing}>
        <div role="listbox" id={`${id}-options`} aria-label={words.search.results}>
          {showing &&
            groups.map(({ kind, hits }) => (
              <div key={kind} role="group" aria-label={words.kindMany(kind)}>
                <div className={styles.group} aria-hidden>
                  {words.kindMany(kind)}
                </div>
                {hits.map((hit) => (
                  <div
                    key={hit.id}
                    role="option"
                    id={`${id}-${hit.id}`}
                    aria-selected={hit === current}
                    className={styles.option}
                    onPointerDown={(event) => {
                      event.preventDefault();
                    }}
                    onClick={() => {
                      choose(hit);
                    }}
                  >
                    <KindMark kind={hit.kind} />
                    <span>{hit.label}</span>
                    {hit.alias !== null && <small>{hit.alias}</small>}
                  </div>
                ))}
              </div>
            ))}
        </div>
        {showing && options.length === 0 && <p className={styles.remark}>{words.search.none(asked)}</p>}
        {showing && answer.hidden && <p className={styles.remark}>{words.search.hidden}</p>}
      </div>
      <span className="visually-hidden" role="status">
        {showing ? words.search.found(options.length) : ''}
      </span>
    </div>
  );
}

interface HitGroup {
  readonly kind: Kind;
  readonly hits: readonly SearchHit[];
}

/** Hits by kind; the kind of the best hit comes first. */
function byKind(hits: readonly SearchHit[]): readonly HitGroup[] {
  const order = [...new Set([...hits.map(({ kind }) => kind), ...KINDS])];
  return order
    .map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind).slice(0, MOST_PER_KIND) }))
    .filter((group) => group.hits.length > 0);
}

/** `/` and Ctrl or ⌘ K go to the search from anywhere but a field one types in. */
function useSearchKeys(input: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent): void => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      const wanted =
        (event.key === '/' && !typing) ||
        (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey));
      if (!wanted) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [input]);
}
