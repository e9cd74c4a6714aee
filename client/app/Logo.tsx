/** One point from which three lines part. */
export function Logo() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" fill="currentColor" aria-hidden="true">
      <path d="M4 10h12M4 10C10 10 9 4 15 4M4 10c6 0 5 6 11 6" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <circle cx="4" cy="10" r="3" /><circle cx="16" cy="4" r="2.2" /><circle cx="16" cy="10" r="2.2" /><circle cx="16" cy="16" r="2.2" />
    </svg>
  );
}
