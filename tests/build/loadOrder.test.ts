import { describe, expect, it } from 'vitest';
import { putOff } from '../../src/build/loadOrderPlugin.ts';

const HEAD = `<html>
  <head>
    <link rel="preload" as="font" type="font/woff2" crossorigin href="/face.woff2" />
    <script type="module" crossorigin src="/assets/index.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/libraries.js">
    <link rel="stylesheet" crossorigin href="/assets/index.css">
    <script src="/assets/early.js"></script>
    <link rel="preload" href="/assets/$&.json" as="fetch" crossorigin="anonymous">
  </head>
  <body></body>
</html>`;

describe('the order a page loads in', () => {
  it('puts off modules and data, and nothing the page is painted with', () => {
    expect(putOff(HEAD)).toBe(`<html>
  <head>
    <link rel="preload" as="font" type="font/woff2" crossorigin href="/face.woff2" />
    <link rel="stylesheet" crossorigin href="/assets/index.css">
    <script src="/assets/early.js"></script>
    <template id="later">
      <script type="module" crossorigin src="/assets/index.js"></script>
      <link rel="modulepreload" crossorigin href="/assets/libraries.js">
      <link rel="preload" href="/assets/$&.json" as="fetch" crossorigin="anonymous">
    </template>
  </head>
  <body></body>
</html>`);
  });

  it('leaves an empty template where there is nothing to put off', () => {
    expect(putOff('<head>\n  </head>')).toBe('<head>\n    <template id="later">\n    </template>\n  </head>');
  });
});
