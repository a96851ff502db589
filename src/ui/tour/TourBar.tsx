import { ChevronLeft, ChevronRight, CornerUpLeft, X } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { leaveTour, openStep, type VisibleStep, type VisibleTour } from '../../explore/tours.ts';
import { selectTour, type TourView } from '../../store/selectTours.ts';
import { ShieldOpener } from '../shield/ShieldOpener.tsx';
import { useExplorer, useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import { StepLink } from './StepLink.tsx';
import styles from './Tour.module.css';
import { ToursButton } from './ToursButton.tsx';

const FORWARD = new Set(['n', 'N', 'PageDown', 'ArrowRight']);
const BACKWARD = new Set(['p', 'P', 'PageUp', 'ArrowLeft']);

/** The tour one is in: what is told here, how far it is, and the ways on, back and out. */
export function TourBar() {
  const { store } = useServices();
  const view = useExplorer(selectTour);
  const receipts = useExplorer((data) => data.receipts);
  const region = useRef<HTMLElement>(null);
  const id = view?.tour?.id;
  useEffect(() => {
    // So that the keys work at once, whether the tour came from a list or from a link; a field one types in keeps the focus.
    if (id !== undefined && !isTyping(document.activeElement)) region.current?.focus({ preventScroll: true });
  }, [id]);
  if (!view) return null;

  const { tour, place } = view;
  const { previous, next } = neighbours(view, store.getState().state.tour?.step ?? 1);
  const go = (step: VisibleStep | null): void => {
    if (tour && step) store.getState().change((state) => openStep(state, tour, step, store.getState().book));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const step = FORWARD.has(event.key) ? next : BACKWARD.has(event.key) ? previous : undefined;
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    go(step);
  };
  return (
    <section
      ref={region}
      aria-label={words.tour.name}
      tabIndex={-1}
      className={styles.bar}
      onKeyDown={onKeyDown}
    >
      <header>
        <h2>{tour?.title ?? words.tour.name}</h2>
        {tour && place && <small>{words.tour.place(place.place, tour.steps.length)}</small>}
        <button
          type="button"
          aria-label={words.tour.leave}
          title={words.tour.leave}
          onClick={() => {
            store.getState().change(leaveTour);
          }}
        >
          <X size={18} aria-hidden />
        </button>
      </header>
      <div className={styles.told}>
        {tour && place && view.unseen.length === 0 ? (
          <p>{place.step.caption}</p>
        ) : (
          <Untold view={view} isLoading={receipts === 'absent' || receipts === 'loading'} />
        )}
      </div>
      {tour && place && (
        <footer>
          <button
            type="button"
            className={`${styles.way ?? ''} ${styles.previous ?? ''}`}
            disabled={previous === null}
            onClick={() => {
              go(previous);
            }}
          >
            <ChevronLeft size={18} aria-hidden />
            <span>{words.tour.previous}</span>
          </button>
          {view.isHere || view.unseen.length > 0 ? (
            <Progress tour={tour} at={place.isExact ? place.step.number : null} />
          ) : (
            <button
              type="button"
              className={styles.back}
              onClick={() => {
                go(place.step);
              }}
            >
              <CornerUpLeft size={16} aria-hidden />
              {words.tour.back}
            </button>
          )}
          {next ? (
            <button
              type="button"
              className={styles.way}
              data-on
              onClick={() => {
                go(next);
              }}
            >
              <span>{words.tour.next}</span>
              <ChevronRight size={18} aria-hidden />
            </button>
          ) : (
            <ToursButton className={styles.way} without={tour.id}>
              {words.tour.others}
            </ToursButton>
          )}
        </footer>
      )}
    </section>
  );
}

/** The steps as dots, each a link to it. */
function Progress({ tour, at }: { readonly tour: VisibleTour; readonly at: number | null }) {
  return (
    <ol className={styles.dots} aria-label={words.tour.progress}>
      {tour.steps.map((step, place) => (
        <li key={step.number}>
          <StepLink
            tour={tour}
            step={step}
            name={words.tour.stepOf(place + 1, tour.steps.length)}
            current={step.number === at && 'step'}
          />
        </li>
      ))}
    </ol>
  );
}

/** In the place of a caption: why there is none, and what helps. */
function Untold({ view, isLoading }: { readonly view: TourView; readonly isLoading: boolean }) {
  if (view.unseen.length === 0) return <p>{isLoading ? words.tour.loading : words.tour.failed}</p>;
  const titles = view.unseen.map(({ label }) => label).join(', ');
  return (
    <>
      <p>
        {words.tour.hidden(titles)} {view.tour && words.tour.hiddenHint}
      </p>
      <ShieldOpener className={styles.way}>{words.tour.saySeen}</ShieldOpener>
    </>
  );
}

/** The steps beside the one asked for; where that is hidden, its nearest stand in. */
function neighbours(
  { place }: TourView,
  asked: number,
): Pick<NonNullable<TourView['place']>, 'previous' | 'next'> {
  if (!place) return { previous: null, next: null };
  const { step, previous, next, isExact } = place;
  if (isExact) return { previous, next };
  return step.number < asked ? { previous: step, next } : { previous: null, next: step };
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input[type=text], textarea, [role=combobox]');
}
