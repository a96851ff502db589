import { SlidersHorizontal } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { stepBack } from '../explore/handTransitions.ts';
import { selectHasDetails } from '../store/handSelectors.ts';
import { selectIsWelcome } from '../store/selectWelcome.ts';
import { Announcer } from './Announcer.tsx';
import styles from './App.module.css';
import { Banner } from './Banner.tsx';
import { DetailsRegion } from './details/DetailsRegion.tsx';
import { GraphView } from './graph/GraphView.tsx';
import type { CameraHandle } from './graph/useGraphCanvas.ts';
import { HandBar } from './hand/HandBar.tsx';
import { LensRegion } from './lens/LensRegion.tsx';
import { ViewRemarks } from './moment/ViewRemarks.tsx';
import { Notices } from './notices/Notices.tsx';
import { useAppKeys } from './useAppKeys.ts';
import { useExplorer, useServices } from './useExplorer.ts';
import { useRoom } from './useMedia.ts';
import { TableView } from './TableView.tsx';
import { useReturnFocus } from './useReturnFocus.ts';
import { useTheme } from './useTheme.ts';
import { ViewTabs, viewPanelId, viewTabId } from './ViewTabs.tsx';
import { Offers } from './welcome/Offers.tsx';
import { Welcome } from './welcome/Welcome.tsx';
import { words } from './words.ts';

const TourBar = lazy(async () => ({ default: (await import('./tour/TourBar.tsx')).TourBar }));

/** The frame: banner, lens, the view, details, notices. Where there is room they stand side by side, else as sheets. */
export function App() {
  const { store } = useServices();
  const room = useRoom();
  const theme = useTheme();
  const view = useExplorer(({ state }) => state.view);
  const hasDetails = useExplorer(selectHasDetails);
  const isWelcome = useExplorer(selectIsWelcome);
  const inTour = useExplorer(({ state }) => state.tour !== null);
  const [lensOpen, setLensOpen] = useState(false);
  const [outlineOpen, setOutlineOpen] = useState(false);
  const outline = { open: outlineOpen, set: setOutlineOpen };
  const [camera, setCamera] = useState<CameraHandle | null>(null);
  useReturnFocus(hasDetails, 'details');
  useAppKeys(() => {
    store.getState().change(stepBack);
  });
  return (
    <div
      className={styles.app}
      data-room={room}
      data-details={hasDetails || undefined}
      data-tour={inTour || undefined}
    >
      {view === 'graph' && (
        <a
          className={styles.skip}
          href="#outline"
          onClick={(event) => {
            event.preventDefault();
            if (outlineOpen) document.querySelector<HTMLElement>('#outline [tabindex="0"]')?.focus();
            setOutlineOpen(true);
          }}
        >
          {words.outline.skip}
        </a>
      )}
      {hasDetails && (
        <a className={styles.skip} href="#details" onClick={goToDetails}>
          {words.skip}
        </a>
      )}
      <Banner
        room={room}
        canvas={camera}
        onLens={() => {
          setLensOpen(true);
        }}
      />
      <LensRegion
        room={room}
        open={lensOpen}
        onClose={() => {
          setLensOpen(false);
        }}
      />
      <main className={styles.view} data-view={view}>
        {isWelcome && (
          <Welcome>
            <Offers />
          </Welcome>
        )}
        <div id={outlineOpen ? undefined : 'outline'} className={styles.remarks}>
          <ViewRemarks />
        </div>
        <div
          id={viewPanelId(view)}
          role="tabpanel"
          aria-labelledby={viewTabId(view)}
          className={styles.panel}
        >
          {view === 'graph' ? (
            <GraphView
              theme={theme}
              room={room}
              hasDetails={hasDetails}
              outline={outline}
              inTour={inTour}
              onReady={setCamera}
            />
          ) : (
            <TableView view={view} />
          )}
        </div>
        <HandBar />
        {inTour && (
          <div className={styles.tour}>
            <Suspense>
              <TourBar />
            </Suspense>
          </div>
        )}
      </main>
      {hasDetails && <DetailsRegion key={inTour ? 'tour' : 'alone'} room={room} inTour={inTour} />}
      {room === 'phone' && (
        <nav className={styles.bar} aria-label={words.views}>
          <ViewTabs withIcons />
          <button
            type="button"
            onClick={() => {
              setLensOpen(true);
            }}
          >
            <SlidersHorizontal size={18} aria-hidden />
            {words.lens.open}
          </button>
        </nav>
      )}
      <Notices />
      <Announcer />
    </div>
  );
}

function goToDetails(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById('details-name')?.focus();
}
