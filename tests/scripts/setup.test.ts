import { describe, expect, it } from 'vitest';
import { isInstallStale, isNodeSupported, type Lock } from '../../scripts/setup.mjs';

describe('isNodeSupported()', () => {
  it.each([
    ['18.20.8', false],
    ['20.18.3', false],
    ['20.19.0', true],
    ['20.20.2', true],
    ['21.7.3', false],
    ['22.11.0', false],
    ['22.12.0', true],
    ['24.0.0', true],
  ])('of %s is %s', (version, expected) => {
    expect(isNodeSupported(version)).toBe(expected);
  });
});

describe('isInstallStale()', () => {
  const lock: Lock = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/react': { version: '19.3.1' },
      'node_modules/rolldown-for-another-system': { version: '1.0.0', optional: true },
    },
  };

  it('is true where nothing is installed', () => {
    expect(isInstallStale(lock, null)).toBe(true);
    expect(isInstallStale(lock, {})).toBe(true);
  });

  it('is false where all is there, but for packages of other systems', () => {
    expect(isInstallStale(lock, { packages: { 'node_modules/react': { version: '19.3.1' } } })).toBe(false);
  });

  it('is true where a package is missing or of another version', () => {
    expect(isInstallStale(lock, { packages: { 'node_modules/vue': { version: '3.0.0' } } })).toBe(true);
    expect(isInstallStale(lock, { packages: { 'node_modules/react': { version: '19.3.0' } } })).toBe(true);
  });

  it('is true where a package of another system has another version', () => {
    const installed: Lock = {
      packages: { ...lock.packages, 'node_modules/rolldown-for-another-system': { version: '0.9.0' } },
    };
    expect(isInstallStale(lock, installed)).toBe(true);
  });
});
