import { CircleHelp, Compass, Monitor, Moon, Share2, SlidersHorizontal, Sun } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { DEFAULT_STATE, type ExplorerState } from '../explore/explorerState.ts';
import type { ThemeChoice } from '../store/explorerData.ts';
import styles from './Banner.module.css';
import type { CameraHandle } from './graph/useGraphCanvas.ts';
import { Emblem } from './kit/Emblem.tsx';
import { StateLink } from './kit/StateLink.tsx';
import { Search } from './search/Search.tsx';
import { ToursButton } from './tour/ToursButton.tsx';
import { useExplorer, useServices } from './useExplorer.ts';
import type { Room } from './useMedia.ts';
import { ViewTabs } from './ViewTabs.tsx';
import { words } from './words.ts';

const HelpDialog = lazy(async () => ({ default: (await import('./help/HelpDialog.tsx')).HelpDialog }));
const ShareDialog = lazy(async () => ({ default: (await import('./share/ShareDialog.tsx')).ShareDialog }));

const NEXT_THEME: Readonly<Record<ThemeChoice, ThemeChoice>> = {
  system: 'dark',
  dark: 'light',
  light: 'system',
};
const THEME_ICONS = { system: Monitor, dark: Moon, light: Sun } as const;

interface Props {
  readonly room: Room;
  /** The map, where it is on screen. */
  readonly canvas: CameraHandle | null;
  readonly onLens: () => void;
}

/** Name, search, views, and what concerns the whole page. */
export function Banner({ room, canvas, onLens }: Props) {
  const { store } = useServices();
  const theme = useExplorer((data) => data.theme);
  const [open, setOpen] = useState<'share' | 'help' | null>(null);
  const ThemeIcon = THEME_ICONS[theme];
  const close = (): void => {
    setOpen(null);
  };
  useHelpKey(() => {
    setOpen('help');
  });
  return (
    <header className={styles.banner}>
      <h1 className={styles.brand}>
        <StateLink to={toTheStart} name={words.product}>
          <Emblem />
          {room === 'wide' && <span aria-hidden>{words.product}</span>}
        </StateLink>
      </h1>
      <Search />
      {room !== 'phone' && <ViewTabs />}
      <div className={styles.actions}>
        {room === 'middle' && (
          <button type="button" className={styles.labelled} onClick={onLens}>
            <SlidersHorizontal size={16} aria-hidden />
            {words.lens.open}
          </button>
        )}
        {room !== 'phone' && (
          <ToursButton className={styles.labelled}>
            <Compass size={16} aria-hidden />
            {words.tour.all}
          </ToursButton>
        )}
        <button
          type="button"
          className={styles.labelled}
          aria-label={words.share}
          onClick={() => {
            setOpen('share');
          }}
        >
          <Share2 size={16} aria-hidden />
          {room !== 'phone' && words.share}
        </button>
        <button
          type="button"
          aria-label={words.themeButton(theme)}
          title={words.themeButton(theme)}
          onClick={() => {
            store.getState().setTheme(NEXT_THEME[theme]);
          }}
        >
          <ThemeIcon size={18} aria-hidden />
        </button>
        <button
          type="button"
          aria-label={words.help}
          title={words.help}
          onClick={() => {
            setOpen('help');
          }}
        >
          <CircleHelp size={18} aria-hidden />
        </button>
      </div>
      <Suspense>
        {open === 'share' && <ShareDialog canvas={canvas} onClose={close} />}
        {open === 'help' && <HelpDialog onClose={close} />}
      </Suspense>
    </header>
  );
}

/** The plain map, with nothing asked of it; a shield stays up, for nobody lowers one by going home. */
function toTheStart({ seen }: ExplorerState): ExplorerState {
  return { ...DEFAULT_STATE, seen };
}

/** `?` opens the help from anywhere but a field one types in. */
function useHelpKey(show: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== '?' || (event.target instanceof Element && event.target.matches('input, textarea')))
        return;
      event.preventDefault();
      show();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  });
}
