import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  CACHE_FOR_EVER,
  CONTENT_SECURITY_POLICY,
  headersFile,
  SECURITY_HEADERS,
} from '../../src/build/policy.ts';

describe('CONTENT_SECURITY_POLICY', () => {
  it('starts from nothing, names no other host and allows nothing inline or evaluated', () => {
    expect(CONTENT_SECURITY_POLICY).toMatch(/^default-src 'none';/);
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|https?:|\*|strict-dynamic/);
  });

  it("keeps scripts to the site's own files, and text from becoming code", () => {
    expect(CONTENT_SECURITY_POLICY).toContain("script-src 'self';");
    expect(CONTENT_SECURITY_POLICY).toContain("require-trusted-types-for 'script'");
  });
});

describe('headersFile()', () => {
  it('gives the headers to all below the base, and lets hashed files be kept', () => {
    const rules = headersFile('/x/y/').trim().split('\n\n');
    expect(rules).toHaveLength(2);
    expect(rules[0]).toMatch(/^\/x\/y\/\*\n {2}Content-Security-Policy: default-src/);
    expect(rules[1]).toBe(`/x/y/assets/*\n  Cache-Control: ${CACHE_FOR_EVER}`);
  });
});

describe('docs/hosting', () => {
  it.each(['nginx.conf', 'Caddyfile'])('has the headers of today in %s', (name) => {
    const recipe = readFileSync(`docs/hosting/${name}`, 'utf8');
    for (const [header, value] of Object.entries(SECURITY_HEADERS)) {
      expect(recipe).toContain(`${header} "${value}"`);
    }
    expect(recipe).toContain(CACHE_FOR_EVER);
  });
});
