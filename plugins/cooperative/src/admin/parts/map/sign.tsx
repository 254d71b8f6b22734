import type { MappedOrganisation } from "../../../contract";

/** What an organisation is shown as, by its tags. */
export const SIGNS = ["both", "women_led", "ocop", "neither"] as const;
export type Sign = (typeof SIGNS)[number];

export function signOf({ women_led, ocop_stars }: MappedOrganisation): Sign {
  if (women_led) return ocop_stars ? "both" : "women_led";
  return ocop_stars ? "ocop" : "neither";
}

const CIRCLE = "M12 2a10 10 0 1 0 0 20 10 10 0 1 0 0-20Z";
const STAR = "m12 1 3.2 7 7.6.8-5.7 5.1 1.6 7.5L12 17.6l-6.7 3.8 1.6-7.5L1.2 8.8 8.8 8Z";
const SMALL_STAR = "m12 5.5 2 4.2 4.6.5-3.5 3.1 1 4.6-4.1-2.3-4.1 2.3 1-4.6-3.5-3.1 4.6-.5Z";
const SQUARE = "M5 5h14v14H5Z";

/** Told apart by shape, not by colour alone. */
const DRAWN: Record<Sign, ReadonlyArray<{ d: string; fill: string }>> = {
  both: [
    { d: CIRCLE, fill: "var(--tag-purple-icon)" },
    { d: SMALL_STAR, fill: "var(--bg-base)" },
  ],
  women_led: [{ d: CIRCLE, fill: "var(--tag-purple-icon)" }],
  ocop: [{ d: STAR, fill: "var(--tag-orange-icon)" }],
  neither: [{ d: SQUARE, fill: "var(--tag-neutral-icon)" }],
};

/** A sign as markup, for what draws without React. */
export function signMarkup(sign: Sign): string {
  const paths = DRAWN[sign].map(
    ({ d, fill }) =>
      `<path d="${d}" style="fill:${fill};stroke:var(--bg-base);stroke-width:1.5;paint-order:stroke"/>`,
  );
  return `<svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">${paths.join("")}</svg>`;
}

/** A sign beside its words. */
export function SignIcon({ sign }: { sign: Sign }) {
  return (
    <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" className="shrink-0">
      {DRAWN[sign].map(({ d, fill }) => (
        <path key={d} d={d} style={{ fill }} />
      ))}
    </svg>
  );
}
