import { existsSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Makes `vite preview` answer as the usual static hosts do: a folder's address without its slash leads to the one with
 * it, and whatever is not there gets `404.html` with that status, not the front page.
 */
export function staticHostPlugin(): Plugin {
  return {
    name: 'high-table:static-host',
    config: (_config, { isPreview }) => (isPreview ? { appType: 'mpa' } : {}),
    configurePreviewServer: (server) => () => {
      const { root, base, environments } = server.config;
      const folder = resolve(root, environments.client?.build.outDir ?? 'dist');
      server.middlewares.use((request, response, next) => {
        const [pathname = '/', query] = (request.url ?? '/').split('?', 2);
        const file = join(folder, decoded(pathname));
        const isThere = (path: string): boolean => path.startsWith(folder + sep) && existsSync(path);
        if (!pathname.endsWith('/') && isThere(join(file, 'index.html'))) {
          response
            .writeHead(301, {
              Location: `${base}${pathname.slice(1)}/${query === undefined ? '' : `?${query}`}`,
            })
            .end();
        } else if (isThere(file.endsWith('.html') ? file : join(file, 'index.html'))) next();
        else {
          response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
          response.end(request.method === 'HEAD' ? undefined : readFileSync(join(folder, '404.html')));
        }
      });
    },
  };
}

/** A path with broken percent-encoding stands for itself. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}
