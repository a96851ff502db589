import type { Plugin } from 'vite';

/**
 * Lets every page of a build be seen before the explorer arrives: its modules and the graph wait in a template, until
 * `early.js` takes them out after the first paint. So they neither share the line with what the page is painted with
 * nor make anyone wait who came to read.
 */
export function loadOrderPlugin(): Plugin {
  return {
    name: 'high-table:load-order',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: putOff },
  };
}

/** What a page can be painted without. */
const LATER =
  /\s*<(?:script type="module"|link rel="(?:modulepreload|preload"[^>]*as="fetch))[^>]*>(?:<\/script>)?/g;

/** Moves what a page can be painted without from its head into a template at the head's end. */
export function putOff(html: string): string {
  const later = (html.match(LATER) ?? []).map((tag) => `\n      ${tag.trim()}`).join('');
  const template = `  <template id="later">${later}\n    </template>\n  </head>`;
  return html.replace(LATER, '').replace('</head>', () => template);
}
