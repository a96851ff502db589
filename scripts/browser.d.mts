/** The path of a Chromium, Chrome or Edge on this machine, or null. */
export function findBrowser(
  environment?: NodeJS.ProcessEnv,
  platform?: NodeJS.Platform,
): Promise<string | null>;

/** Options for Playwright's `chromium.launch`. Throws if there is no browser. */
export function launchOptions(): Promise<{ executablePath: string; args: string[] }>;

/** The path of a Firefox on this machine, or null. */
export function findFirefox(
  environment?: NodeJS.ProcessEnv,
  platform?: NodeJS.Platform,
): Promise<string | null>;
