import type { CSSProperties } from "react";

const LETTER_A = 0x1f1e6;
/** Where the type has no flags, two letters show instead, in the same place. */
const FITTING = { fontSize: 11, lineHeight: "16px", textAlign: "center" } as const;

/** A country's flag by its two letters, drawn by the reader's own type: stands for `react-country-flag`. */
export default function CountryFlag(shown: {
  countryCode: string;
  style?: CSSProperties;
  "aria-label"?: string;
}) {
  const letters = [...shown.countryCode.toUpperCase()].map((letter) =>
    String.fromCodePoint(LETTER_A + letter.charCodeAt(0) - "A".charCodeAt(0)),
  );
  return (
    <span role="img" aria-label={shown["aria-label"]} style={{ ...shown.style, ...FITTING }}>
      {letters.join("")}
    </span>
  );
}
