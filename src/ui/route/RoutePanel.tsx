import { ArrowLeft, ArrowLeftRight, Search } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { footnotes } from '../../explore/receipts.ts';
import { allowNodes, endRoute, setRouteTies, swapRoute } from '../../explore/routeTransitions.ts';
import type { RouteView } from '../../explore/routeView.ts';
import { ROUTE_TIES } from '../../explore/storyTies.ts';
import { selectRoute } from '../../store/routeSelectors.ts';
import { CloseButton } from '../details/CloseButton.tsx';
import { SourceList } from '../details/Sources.tsx';
import { StateLink } from '../kit/StateLink.tsx';
import { CopyLinkButton } from '../share/CopyLinkButton.tsx';
import { useExplorer, useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import { NoRoute } from './NoRoute.tsx';
import styles from './Route.module.css';
import { RouteEndPicker } from './RouteEndPicker.tsx';
import { RouteSteps } from './RouteSteps.tsx';
import { RouteWays } from './RouteWays.tsx';

/** How two nodes are connected, told step by step; and every way to ask it differently. */
export function RoutePanel() {
  const view = useExplorer(selectRoute);
  return view && <RouteArticle key={`${view.from.id} ${view.choice.to}`} view={view} />;
}

function RouteArticle({ view }: { readonly view: RouteView }) {
  const { from, to, way, answer, number } = view;
  const heading = useRef<HTMLHeadingElement>(null);
  const notes = useMemo(
    () => footnotes((way?.hops ?? []).flatMap(({ told, also }) => [told, ...also].map(({ edge }) => edge))),
    [way],
  );
  // Whatever asked the question is gone, and with it the focus: it goes on where the answer begins.
  useEffect(() => {
    if (hasBeenAsked() && document.activeElement === document.body)
      heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <article className={styles.route} aria-labelledby="details-name">
      <header>
        <StateLink to={endRoute} className={styles.back}>
          <ArrowLeft size={15} aria-hidden />
          {words.route.back(from.label)}
        </StateLink>
        <h2 id="details-name" tabIndex={-1} ref={heading}>
          {to ? words.route.title(from.label, to.label) : words.details.hiddenTitle}
        </h2>
        <CloseButton />
      </header>
      <div role="status" className={styles.verdict}>
        {answer.kind === 'routes' && way && (
          <>
            {number !== view.choice.way && <p>{words.route.noSuchWay(view.choice.way)}</p>}
            <p>{verdict(view)}</p>
          </>
        )}
      </div>
      {way ? <RouteSteps route={way} notes={notes} /> : <NoRoute view={view} />}
      <Question view={view} />
      {answer.kind === 'routes' && <RouteWays view={view} />}
      {way && <SourceList notes={notes} />}
    </article>
  );
}

/** Whether the visitor has touched or typed anything: a link that opens a route leaves the focus at the page's start. */
function hasBeenAsked(): boolean {
  const counts = 'eventCounts' in performance ? performance.eventCounts : null;
  return ['pointerdown', 'keydown'].some((event) => (counts?.get(event) ?? 0) > 0);
}

/** How far apart the two are by the route that is shown. */
function verdict({ way, ways }: RouteView): string {
  const steps = way?.hops.length ?? 0;
  const least = ways[0]?.hops.length ?? steps;
  return steps === least ? words.route.apart(steps) : words.route.longer(steps, steps - least);
}

/** The question's own controls: its ends, the ties it may use, what it avoids. */
function Question({ view: { choice, avoided, to } }: { readonly view: RouteView }) {
  const { store } = useServices();
  const [choosing, setChoosing] = useState(false);
  const { change } = store.getState();
  return (
    <div className={styles.question}>
      <div className={styles.ties} role="radiogroup" aria-label={words.route.ties}>
        <span aria-hidden>{words.route.ties}</span>
        {ROUTE_TIES.map((ties) => (
          <label key={ties}>
            <input
              type="radio"
              name="route-ties"
              checked={choice.ties === ties}
              onChange={() => {
                change((state) => setRouteTies(state, ties));
              }}
            />
            <span>{words.route.tiesName(ties)}</span>
          </label>
        ))}
      </div>
      <div className={styles.buttons}>
        {to && (
          <button
            type="button"
            onClick={() => {
              change(swapRoute);
            }}
          >
            <ArrowLeftRight size={15} aria-hidden />
            {words.route.swap}
          </button>
        )}
        <button
          type="button"
          aria-expanded={choosing}
          onClick={() => {
            setChoosing(!choosing);
          }}
        >
          <Search size={15} aria-hidden />
          {words.route.otherEnd}
        </button>
        <CopyLinkButton />
      </div>
      {choosing && <RouteEndPicker />}
      {avoided.length > 0 && (
        <p className={styles.avoided}>
          <span>{words.route.avoided}</span>
          {avoided.map(({ id, label }) => (
            <button
              key={id}
              type="button"
              aria-label={words.route.allow(label)}
              title={words.route.allow(label)}
              onClick={() => {
                change((state) => allowNodes(state, [id]));
              }}
            >
              {label}
              <span aria-hidden>×</span>
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
