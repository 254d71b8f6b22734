/** The mark and name of the market: the sun over a wave of wind. */
export function Brand() {
  return (
    <span className="brand">
      <svg viewBox="0 0 40 40" width="36" height="36" aria-hidden="true" focusable="false">
        <circle cx="20" cy="17" r="9" fill="var(--sun)" />
        <path d="M2 25c6-5 12-5 18 0s12 5 18 0v5c-6 5-12 5-18 0s-12-5-18 0z" fill="var(--sea)" />
        <path
          d="M2 33c6-4 12-4 18 0s12 4 18 0"
          fill="none"
          stroke="var(--dragon)"
          strokeWidth="2.4"
          strokeLinecap="round"
        />
      </svg>
      <span className="brand-name">Nắng Gió</span>
    </span>
  );
}
