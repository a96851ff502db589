const REPLACEMENT = '\uFFFD';

/** The text with each lone surrogate, which no encoding can write, as U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, REPLACEMENT);
}

/**
 * The text with whatever XML 1.0 cannot hold (control characters but tab and line ends, lone surrogates, U+FFFE and
 * U+FFFF) as U+FFFD. Direction marks and the like are text and stay.
 */
export function printable(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, REPLACEMENT);
}
