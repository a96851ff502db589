import type { Plugin } from 'vite';
import { cssTokens, type Theme } from '../scene/palette.ts';

const NAME = 'virtual:tokens.css';
const RESOLVED = `\0${NAME}`;

/** Serves the palette as CSS custom properties, so that page and canvas draw from one source. */
export function tokensPlugin(): Plugin {
  return {
    name: 'high-table:tokens',
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    load: (id) => (id === RESOLVED ? tokensCss() : null),
  };
}

/** Follows the system's setting unless `data-theme` on the root says otherwise. */
export function tokensCss(): string {
  const block = (theme: Theme): string =>
    [
      `color-scheme:${theme}`,
      ...Object.entries(cssTokens(theme)).map(([name, value]) => `${name}:${value}`),
    ].join(';');
  return [
    `:root{${block('light')}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme='light']){${block('dark')}}}`,
    `:root[data-theme='dark']{${block('dark')}}`,
  ].join('\n');
}
