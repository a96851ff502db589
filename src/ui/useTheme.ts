import { useEffect } from 'react';
import type { Theme } from '../scene/palette.ts';
import { useExplorer } from './useExplorer.ts';
import { useMedia } from './useMedia.ts';

/** The theme in force, by an embedding's address, the visitor's choice or the system's; set on the page's root as well. */
export function useTheme(): Theme {
  const choice = useExplorer(
    ({ state, theme }) => (state.embedding.embedded && state.embedding.theme) || theme,
  );
  const systemIsDark = useMedia('(prefers-color-scheme: dark)');
  const theme = choice === 'system' ? (systemIsDark ? 'dark' : 'light') : choice;
  useEffect(() => {
    const root = document.documentElement;
    if (choice === 'system') root.removeAttribute('data-theme');
    else root.dataset['theme'] = choice;
  }, [choice]);
  return theme;
}
