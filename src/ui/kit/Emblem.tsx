/** The product's emblem: seats around a table. */
export function Emblem() {
  return (
    <svg
      width="30"
      height="26"
      viewBox="0 0 30 26"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      aria-hidden
    >
      <ellipse cx="15" cy="14" rx="9" ry="6.5" />
      <circle cx="15" cy="3.6" r="2.3" fill="var(--bg)" />
      <circle cx="4.6" cy="9.6" r="2.3" fill="var(--bg)" />
      <circle cx="25.4" cy="9.6" r="2.3" fill="var(--bg)" />
      <circle cx="8" cy="21.4" r="2.3" fill="var(--bg)" />
      <circle cx="22" cy="21.4" r="2.3" fill="var(--bg)" />
    </svg>
  );
}
