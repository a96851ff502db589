import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { cardsPlugin } from './src/build/cardsPlugin.ts';
import { earlyScriptPlugin } from './src/build/earlyScriptPlugin.ts';
import { graphDataPlugin } from './src/build/graphDataPlugin.ts';
import { leanCytoscapePlugin } from './src/build/leanCytoscapePlugin.ts';
import { loadOrderPlugin } from './src/build/loadOrderPlugin.ts';
import { policyPlugin } from './src/build/policyPlugin.ts';
import { serviceWorkerPlugin } from './src/build/serviceWorkerPlugin.ts';
import { staticHostPlugin } from './src/build/staticHostPlugin.ts';
import { tokensPlugin } from './src/build/tokensPlugin.ts';

/** Another franchise's folder can be explored without touching the shipped one. */
const folder = process.env['HIGH_TABLE_DATA'] ?? 'graph-data';

export default defineConfig({
  plugins: [
    react(),
    leanCytoscapePlugin(),
    tokensPlugin(),
    policyPlugin(),
    earlyScriptPlugin(),
    serviceWorkerPlugin(),
    graphDataPlugin({ folder, origin: process.env['SITE_ORIGIN'] }),
    cardsPlugin({ folder, later: process.env['HIGH_TABLE_CARDS'] === 'later' }),
    staticHostPlugin(),
    loadOrderPlugin(),
  ],
  // Fonts and pictures stay files: a strict content security policy allows no data: addresses for them.
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What every page needs comes as two files instead of some forty that parts fetched later have in common with it.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'libraries', tags: ['$initial'], test: /node_modules/ },
            { name: 'explorer', tags: ['$initial'] },
            // Named for what it is; its entry is an `index` among others.
            { name: 'cytoscape', test: /node_modules\/cytoscape\// },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', port: 4173, strictPort: false },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          testTimeout: 60_000,
          // Pure code keeps nothing between files, so they share their worker and the modules it has loaded.
          pool: 'threads',
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/server.ts'],
          testTimeout: 90_000,
          hookTimeout: 120_000,
          // After the others, and no more than two at a time: a browser draws with several threads of its own.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
