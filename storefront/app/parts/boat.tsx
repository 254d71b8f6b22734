/** A boat under the sun, above what a page has to say. */
export function Boat() {
  return (
    <svg viewBox="0 0 240 120" aria-hidden="true" focusable="false">
      <circle cx="176" cy="40" r="22" fill="var(--sun)" />
      <path d="M92 74h60l-10 18h-40z" fill="var(--dragon)" />
      <path d="M120 74V26l30 42z" fill="var(--paper)" stroke="var(--sea)" strokeWidth="3" />
      <path d="M0 96c20-10 40-10 60 0s40 10 60 0 40-10 60 0 40 10 60 0v24H0z" fill="var(--sea)" />
    </svg>
  );
}
