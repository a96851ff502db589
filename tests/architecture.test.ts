import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { brokenRules, type Rules, type SourceTree } from './importRules.ts';

/** The floors, from the lowest up. If an import is missing here, what it brings lives on the wrong floor. */
const PURE = ['graph', 'explore', 'scene'];
const SHOWN = ['graph', 'formats', 'explore', 'scene', 'layout', 'store', 'canvas'];
const RULES: Rules = {
  graph: { folders: [], packages: [] },
  formats: { folders: ['graph'], packages: ['zod'] },
  explore: { folders: ['graph'], packages: ['minisearch', 'fastest-levenshtein'] },
  scene: { folders: ['graph', 'explore'], packages: [] },
  layout: { folders: ['graph', 'explore'], packages: ['d3-force'] },
  store: { folders: PURE, packages: ['zustand/vanilla'] },
  canvas: { folders: PURE, packages: ['cytoscape'] },
  ui: { folders: SHOWN, packages: ['react', 'zustand', '@base-ui/react', 'lucide-react', 'uqr'] },
  app: {
    folders: [...SHOWN, 'ui'],
    packages: ['react', 'react-dom', 'virtual:*', '@fontsource', '@fontsource-variable', 'workbox-*'],
  },
  build: {
    folders: ['graph', 'formats', 'explore', 'scene', 'layout'],
    packages: ['node:*', 'vite', 'zod', 'jsonc-parser', 'fastest-levenshtein', 'fontkit'],
  },
};
const WITH_SCREEN = ['canvas', 'ui', 'app'];

function sourceTree(): SourceTree {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path));
  return new Map(files.map((path) => [path, readFileSync(path, 'utf8')]));
}

describe('src', () => {
  it('keeps to its floors', () => {
    expect(brokenRules(sourceTree(), RULES, WITH_SCREEN)).toEqual([]);
  });

  it('names nothing of the shipped franchise', () => {
    const named = [...sourceTree()].filter(([, text]) =>
      /\b(wick|ballerina|ruska|bowery)\b/i.test(withoutComments(text)),
    );
    expect(named.map(([path]) => path)).toEqual([]);
  });
});

/** Comments may take an example from the shipped franchise; code may not know it. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, '');
}

describe('brokenRules()', () => {
  const broken = (files: Record<string, string>): readonly string[] =>
    brokenRules(new Map(Object.entries(files)), RULES, WITH_SCREEN);

  it('lets pass what the table allows', () => {
    expect(
      broken({
        'src/graph/graph.ts': "import type { NodeId } from './types.ts';",
        'src/graph/types.ts': 'export type NodeId = string;',
        'src/explore/search.ts':
          "import MiniSearch from 'minisearch';\nimport { a } from '../graph/graph.ts';",
        'src/ui/App.tsx':
          "import { useState } from 'react';\nimport { Dialog } from '@base-ui/react/dialog';\ndocument.title = 'x';",
        'src/build/pages.ts': "import { join } from 'node:path';",
      }),
    ).toEqual([]);
  });

  it.each<readonly [string, string, string, string]>([
    [
      'a lower floor that imports a higher one',
      'src/graph/graph.ts',
      "import { App } from '../ui/App.tsx';",
      'src/graph/graph.ts imports "../ui/App.tsx": graph may import no other folder',
    ],
    [
      'a type from a higher floor',
      'src/scene/scene.ts',
      "import type { Store } from '../store/store.ts';",
      'src/scene/scene.ts imports "../store/store.ts": scene may import graph, explore',
    ],
    [
      'an import made later',
      'src/explore/route.ts',
      "export const load = () => import('../layout/tableLayout.ts');",
      'src/explore/route.ts imports "../layout/tableLayout.ts": explore may import graph',
    ],
    [
      'a re-export',
      'src/layout/all.ts',
      "export * from '../canvas/graphCanvas.ts';",
      'src/layout/all.ts imports "../canvas/graphCanvas.ts": layout may import graph, explore',
    ],
    [
      'the build imported by the app',
      'src/app/main.tsx',
      "import { pages } from '../build/pages.ts';",
      `src/app/main.tsx imports "../build/pages.ts": app may import ${[...SHOWN, 'ui'].join(', ')}`,
    ],
    [
      'something outside src',
      'src/formats/gexf.ts',
      "import data from '../../graph-data/works.json';",
      'src/formats/gexf.ts imports "../../graph-data/works.json": it is outside src',
    ],
    [
      'a package of another floor',
      'src/scene/toScene.ts',
      "import cytoscape from 'cytoscape';",
      'src/scene/toScene.ts imports "cytoscape": scene may use no package',
    ],
    [
      'a part of a package that is not meant',
      'src/store/explorerStore.ts',
      "import { useStore } from 'zustand';",
      'src/store/explorerStore.ts imports "zustand": store may use zustand/vanilla',
    ],
    [
      'Node where a browser is',
      'src/formats/csv.ts',
      "import { readFileSync } from 'node:fs';",
      'src/formats/csv.ts imports "node:fs": formats may use zod',
    ],
    [
      'a folder that is no floor',
      'src/utils/clamp.ts',
      '',
      `src/utils/clamp.ts: src/utils/ is no floor; expected one of ${Object.keys(RULES).join(', ')}`,
    ],
    [
      "the browser's window below the canvas",
      'src/store/explorerStore.ts',
      'export const wide = window.innerWidth > 800;',
      'src/store/explorerStore.ts says "window": only canvas, ui, app may',
    ],
    [
      'the document by a detour',
      'src/scene/toSvg.ts',
      'export const title = globalThis.document.title;',
      'src/scene/toSvg.ts says "document": only canvas, ui, app may',
    ],
  ])('finds %s', (_, path, text, problem) => {
    expect(broken({ [path]: text })).toEqual([problem]);
  });

  it('finds a circle, once', () => {
    expect(
      broken({
        'src/graph/a.ts': "import './b.ts';",
        'src/graph/b.ts': "import type { C } from './c.ts';",
        'src/graph/c.ts': "import './a.ts';",
      }),
    ).toEqual(['a circle of imports: src/graph/a.ts -> src/graph/b.ts -> src/graph/c.ts -> src/graph/a.ts']);
  });

  it('takes a word in a text, a comment or a member for no name of the screen', () => {
    const text =
      "/** A window. */\nexport const a = { window: 'document' };\nexport const b = a.window; // navigator";
    expect(broken({ 'src/graph/a.ts': text })).toEqual([]);
  });
});
