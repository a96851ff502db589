/**
 * What a page of the site may do, as a Content-Security-Policy. It names no other host, allows no inline script, no
 * inline style and no text that becomes code (Trusted Types, where a browser has them).
 *
 * - `style-src 'self'`: React and the canvas set styles through the object model, which a policy does not concern;
 *   Cytoscape's base renderer would add a style element, which is held back (see `canvas/quietRenderer.ts`).
 * - `img-src data: blob:`: pictures one takes away are made on the spot.
 * - `frame-src 'self'`: the preview of an embed.
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

/** The policy's one line, as every page carries it. */
export const CONTENT_SECURITY_POLICY = Object.entries(DIRECTIVES)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ');

/**
 * What a host should say with every answer. The policy again, for a header holds before the page is read; who may
 * show the site in a frame, which only a header can say (everyone: embeds are meant to be used).
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors *`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/** Files that carry their content's hash in their name may be kept for ever; everything else is asked for again. */
export const CACHE_FOR_EVER = 'public, max-age=31536000, immutable';
export const CACHE_SHORT = 'no-cache';

/** Netlify's and Cloudflare Pages' `_headers`. `base` has a slash at both ends. */
export function headersFile(base: string): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return [
    rule(`${base}*`, SECURITY_HEADERS),
    rule(`${base}assets/*`, { 'Cache-Control': CACHE_FOR_EVER }),
    '',
  ].join('\n\n');
}
