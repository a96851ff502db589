import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { cardDrawer, type CardDrawer } from './cardDrawer.ts';
import { siteCards, type Card } from './cards.ts';
import { compileFolder } from './compileGraph.ts';
import { iconSvgs } from './icons.ts';
import { siteOf } from './site.ts';

export interface CardsOptions {
  /** The franchise's folder, relative to the root. */
  readonly folder: string;
  /** Whether the build leaves the cards to whoever asks for one: see `configurePreviewServer`. */
  readonly later?: boolean;
}

const CACHE = 'node_modules/.cache/high-table-cards';
const CARDS = 'og';
/** How many are on their way to the workers at once. */
const AT_ONCE = 8;

/**
 * The pictures that chat apps show, `/og/<id>.png`, and the icons of the installed product. A build draws those that
 * have changed; a preview draws what is asked for and not there, so that a first start need not wait for a thousand.
 */
export function cardsPlugin({ folder, later = false }: CardsOptions): Plugin {
  let config: ResolvedConfig;
  const cards = (): readonly Card[] => {
    const { dataset } = compileFolder(resolve(config.root, folder));
    return dataset ? siteCards(siteOf(dataset, { base: config.base, origin: null })) : [];
  };
  const drawer = (): CardDrawer => cardDrawer(config.root, join(config.root, CACHE));

  return {
    name: 'high-table:cards',
    configResolved(resolved) {
      config = resolved;
    },
    async writeBundle({ dir }) {
      if (dir === undefined) throw new Error('the build names no folder to write to');
      const pen = drawer();
      try {
        for (const { name, svg } of iconSvgs(config.root))
          writeFileSync(join(dir, name), await pen.draw(svg));
        if (later) return;
        mkdirSync(join(dir, CARDS), { recursive: true });
        const queue = [...cards()].reverse();
        const work = async (): Promise<void> => {
          for (let card = queue.pop(); card; card = queue.pop()) {
            writeFileSync(join(dir, CARDS, `${card.name}.png`), await pen.draw(card.svg()));
          }
        };
        await Promise.all(Array.from({ length: AT_ONCE }, work));
        this.info(`cards: ${String(pen.drawn())} drawn, the rest as before`);
      } finally {
        await pen.close();
      }
    },
    configurePreviewServer(server) {
      let known: ReadonlyMap<string, Card> | null = null;
      let pen: CardDrawer | null = null;
      server.httpServer.on('close', () => void pen?.close());
      // After the files, before the page for what is not there.
      return () => {
        server.middlewares.use((request, response, next) => {
          const name = /^\/og\/([a-z0-9_-]+)\.png$/.exec((request.url ?? '').split('?')[0] ?? '')?.[1];
          if (name === undefined) {
            next();
            return;
          }
          known ??= new Map(cards().map((card) => [card.name, card]));
          const card = known.get(name);
          if (!card) {
            next();
            return;
          }
          pen ??= drawer();
          pen.draw(card.svg()).then((png) => {
            response.setHeader('Content-Type', 'image/png').end(png);
          }, next);
        });
      };
    },
  };
}
