/**
 * Script addresses under Trusted Types: the page's policy lets nothing else make code of text (see `build/policy.ts`),
 * and this one lets only addresses of our own origin through.
 */

interface TrustedTypesFactory {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): { readonly createScriptURL: (url: string) => string };
}

const trustedTypes = (globalThis as { readonly trustedTypes?: TrustedTypesFactory }).trustedTypes;
const policy = trustedTypes?.createPolicy('high-table', {
  createScriptURL: (url) => {
    const { origin, href } = new URL(url, location.href);
    if (origin === location.origin) return href;
    throw new TypeError(`a script must come from ${location.origin}, not "${url}"`);
  },
});

/**
 * The address of a script of ours, as `Worker` and `register` take it. Where the browser knows Trusted Types it is
 * an object that stands for the text; elsewhere the page's policy alone keeps other origins out.
 *
 * @throws {TypeError} for another origin.
 */
export function scriptUrl(url: string): string {
  return policy ? policy.createScriptURL(url) : url;
}
