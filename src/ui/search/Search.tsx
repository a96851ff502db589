import { Search as SearchIcon, Waypoints } from 'lucide-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { nearestNodes } from '../../explore/nearest.ts';
import type { RouteHit } from '../../explore/routeSearch.ts';
import type { SearchHit } from '../../explore/search.ts';
import type { ExplorerData } from '../../store/explorerData.ts';
import { memoised } from '../../store/memoised.ts';
import { answerRouteSearch, answerScopeSearch, type Scope } from '../../store/routeSelectors.ts';
import { answerSearch, selectKnown } from '../../store/selectors.ts';
import { KindMark } from '../kit/KindMark.tsx';
import { useExplorer, useServices } from '../useExplorer.ts';
import { useRoom } from '../useMedia.ts';
import { words } from '../words.ts';
import styles from './Search.module.css';
import { searchOptions, type OptionGroup, type SearchOption } from './searchOptions.ts';
import { useListbox } from './useListbox.ts';

/** The combobox of all names: an ARIA list-autocomplete with manual selection, its options grouped by kind. */
export function Search() {
  const { store } = useServices();
  const room = useRoom();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const asked = query.trim();
  const answer = useExplorer((data) => (asked === '' ? null : answerSearch(data, asked)));
  const { groups, isNearest } = useExplorer((data) => optionsFor(data, asked));
  const options = groups.flatMap((group) => group.options);
  const { current, clear, onKey } = useListbox(options, choose);
  useSearchKeys(input);

  function close(): void {
    setOpen(false);
    clear();
  }
  function choose({ go }: SearchOption): void {
    store.getState().change(go);
    setQuery('');
    close();
    // A route is answered in the details, which take the focus themselves once they are there.
    if (store.getState().state.route === null) focusOnAnswer();
    else input.current?.blur();
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (onKey(event)) {
      if (event.key !== 'Enter') setOpen(true);
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
        aria-activedescendant={current ? `${id}-${current.key}` : undefined}
        placeholder={room === 'phone' ? words.search.shortPlaceholder : words.search.placeholder}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setOpen(true);
          clear();
        }}
        onFocus={() => {
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      <kbd aria-hidden>/</kbd>
      <div className={styles.panel} hidden={!showing}>
        {showing && isNearest && (
          <p className={styles.remark}>
            {words.search.none(asked)} {options.length === 0 && words.search.tryOther}
          </p>
        )}
        <div role="listbox" id={`${id}-options`} aria-label={words.search.results} className={styles.options}>
          {showing &&
            groups.map(({ name, options: members, hasMore }) => (
              <div key={name} role="group" aria-label={name}>
                <div className={styles.group} aria-hidden>
                  {name}
                  {hasMore && <small> · {words.search.more}</small>}
                </div>
                {members.map((option) => (
                  <div
                    key={option.key}
                    role="option"
                    id={`${id}-${option.key}`}
                    aria-selected={option === current}
                    className={styles.option}
                    onPointerDown={(event) => {
                      event.preventDefault();
                    }}
                    onClick={() => {
                      choose(option);
                    }}
                  >
                    {option.kind ? <KindMark kind={option.kind} /> : <Waypoints size={15} aria-hidden />}
                    <span>{option.label}</span>
                    {option.note !== null && <small>{option.note}</small>}
                  </div>
                ))}
              </div>
            ))}
        </div>
        {showing && answer.shielded && <p className={styles.remark}>{words.search.shielded}</p>}
      </div>
      <span className="visually-hidden" role="status">
        {showing ? words.search.found(options.length) : ''}
      </span>
    </div>
  );
}

interface Offer {
  readonly groups: readonly OptionGroup[];
  /** Nothing was found; the groups hold what has a name near to it, if anything does. */
  readonly isNearest: boolean;
}

const offerOf = memoised(
  (
    hits: readonly SearchHit[],
    routes: readonly RouteHit[],
    scope: Scope | null,
    known: ReturnType<typeof selectKnown>,
    text: string,
  ): Offer => {
    const isNearest = hits.length === 0 && routes.length === 0 && scope === null;
    const nearest = isNearest ? nearestNodes(known, text).flatMap((each) => known.nodes.get(each) ?? []) : [];
    return { groups: searchOptions(hits, routes, nearest, scope), isNearest };
  },
);
const NO_HITS: readonly SearchHit[] = [];

/** What the search offers for a text. */
function optionsFor(data: ExplorerData, text: string): Offer {
  const hits = text === '' ? NO_HITS : answerSearch(data, text).hits;
  return offerOf(hits, answerRouteSearch(data, text), answerScopeSearch(data, text), selectKnown(data), text);
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

/** After a choice the keys go on where its answer is: on the map, else in the details. */
function focusOnAnswer(): void {
  document.querySelector<HTMLElement>('[role=application], #details-name')?.focus({ preventScroll: true });
}
