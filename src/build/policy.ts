/**
 * What a page of the site may do, as a Content-Security-Policy. It names no other host, allows no inline script, no
 * inline style and no text that becomes code (Trusted Types, where a browser has them).
 *
 * - `style-src 'self'`: React and the canvas set styles through the object model, which a policy does not concern;
 *   Cytoscape's own renderer would add a style element, ours draws nothing (see `canvas/quietRenderer.ts`).
 * - `img-src data: blob:`: pictures one takes away are made on the spot.
 * - `frame-src 'self'`: the preview of an embed.
 * - Who may show the site in a frame cannot be said in a page, only in a header: `docs/hosting.md`.
 */
const DIRECTIVES: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'frame-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'high-table',
};

/** The policy's one line, the same for the page's meta element and for a host's header. */
export const CONTENT_SECURITY_POLICY = Object.entries(DIRECTIVES)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ');
