import type { Plugin } from 'vite';
import { cssTokens, type Theme } from '../scene/palette.ts';
import { frameTokens, ROOM_LIMITS, roomTokens, stillTokens } from '../scene/tokens.ts';

const NAME = 'virtual:tokens.css';
const RESOLVED = `\0${NAME}`;

/** Serves colours and figures as CSS custom properties, so that page and canvas draw from one source. */
export function tokensPlugin(): Plugin {
  return {
    name: 'high-table:tokens',
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    load: (id) => (id === RESOLVED ? tokensCss() : null),
  };
}

/** Follows the system's setting unless `data-theme` on the root says otherwise. */
export function tokensCss(): string {
  const list = (tokens: Readonly<Record<string, string>>): string =>
    Object.entries(tokens)
      .map(([name, value]) => `${name}:${value}`)
      .join(';');
  const block = (theme: Theme): string => list({ 'color-scheme': theme, ...cssTokens(theme) });
  const narrow = (['middle', 'phone'] as const).map(
    (room) => `@media (max-width:${String(ROOM_LIMITS[room])}px){:root{${list(roomTokens(room))}}}`,
  );
  return [
    `:root{${block('light')};${list(frameTokens())}}`,
    ...narrow,
    `@media (prefers-reduced-motion:reduce){:root{${list(stillTokens())}}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme='light']){${block('dark')}}}`,
    `:root[data-theme='dark']{${block('dark')}}`,
    // Paper is light; the rule outweighs those above.
    `@media print{:root:root:root{${block('light')}}}`,
  ].join('\n');
}
