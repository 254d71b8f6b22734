import { publicCount } from "@nang-gio/cooperative/rules/small-cells";
import type { EvidenceRow, Figure, PublicFigure } from "../contract";

/** Of what an indicator's counts are, as far as that decides what may be told to everyone. */
export type Counts = "things" | "people";

/** Amounts that are a part of another: the two tell the rest. */
const WHOLES: Readonly<Record<string, string>> = { women_led_sold: "sold" };

/** How many organisations have an amount, or more of it than of a part. */
function organisationsWith(evidence: readonly EvidenceRow[], key: string, part = ""): number {
  const having = evidence.filter(({ counts }) => (counts[key] ?? 0) !== (counts[part] ?? 0));
  return new Set(having.map(({ organisation_id }) => organisation_id)).size;
}

const isSmall = (count: number) => count > 0 && publicCount(count) === null;

/**
 * Figures as everyone may see them (plan: small cells): counts of people under five are withheld, and shares of so few;
 * amounts are withheld of fewer than five organisations, whose books they would tell, with the shares that are of them.
 */
export function publicFigures(
  figures: readonly Figure[],
  evidence: readonly EvidenceRow[],
  counts: Counts,
): PublicFigure[] {
  const withheld = (figure: Figure): boolean => {
    if (figure.kind === "money") {
      const whole = WHOLES[figure.key];
      const rest = whole ? organisationsWith(evidence, whole, figure.key) : 0;
      return isSmall(organisationsWith(evidence, figure.key)) || isSmall(rest);
    }
    if (counts === "things") {
      // A share names both amounts that it is of.
      return (
        figure.kind === "ratio" && figures.some((one) => one.kind === "money" && withheld(one))
      );
    }
    return figure.kind === "count"
      ? isSmall(figure.value)
      : isSmall(figure.numerator) || isSmall(figure.denominator - figure.numerator);
  };
  return figures.map((figure): PublicFigure => {
    const { key, name } = figure;
    return withheld(figure) ? { key, name, kind: "withheld" } : figure;
  });
}
