import type { Plugin } from 'vite';
import { LABEL_STYLES, type LabelStyle } from '../scene/labelStyle.ts';
import { paintTokens } from '../scene/paints.ts';
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
  const block = (theme: Theme): string =>
    list({ 'color-scheme': theme, ...cssTokens(theme), ...paintTokens(theme) });
  const narrow = (['middle', 'phone'] as const).map(
    (room) => `@media (max-width:${String(ROOM_LIMITS[room])}px){:root{${list(roomTokens(room))}}}`,
  );
  return [
    namesCss(),
    `:root{${block('light')};${list(frameTokens())}}`,
    ...narrow,
    `@media (prefers-reduced-motion:reduce){:root{${list(stillTokens())}}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme='light']){${block('dark')}}}`,
    `:root[data-theme='dark']{${block('dark')}}`,
    // Paper is light; the rule outweighs those above.
    `@media print{:root:root:root{${block('light')}}}`,
  ].join('\n');
}

/** The sizes and faces of the names on the map, for the first picture of a page. */
function namesCss(): string {
  return Object.entries<LabelStyle>(LABEL_STYLES)
    .map(([role, { face, size, weight, letterSpacing }]) => {
      const spaced = letterSpacing === 0 ? '' : `;letter-spacing:${String(letterSpacing)}px`;
      return `.name-${role}{font:${String(weight)} ${String(size)}px var(--font-${face})${spaced}}`;
    })
    .join('');
}
