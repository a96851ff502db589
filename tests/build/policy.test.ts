import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../src/build/policy.ts';

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
