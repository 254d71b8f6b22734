import { overlap } from "@nang-gio/vietnam";
import { SOLE_TITLES, type Title } from "../contract";

/** An office and its validity, `[from, to)` in days. */
export interface HeldOffice {
  person_name: string;
  title: Title;
  from: string;
  to?: string | null;
}

const isSame = (one: string, other: string) =>
  one.toLocaleLowerCase("vi") === other.toLocaleLowerCase("vi");

/**
 * Of others' terms the one that a term cannot stand beside: the same person in the same office for some of the same
 * days, or another in an office that one person holds at a time. Who follows on the day that the other leaves clashes
 * with nobody.
 */
export function clashingTerm<Other extends HeldOffice>(
  term: HeldOffice,
  others: readonly Other[],
): Other | undefined {
  return others.find(
    (other) =>
      other.title === term.title &&
      overlap(term, other) &&
      (SOLE_TITLES.includes(term.title) || isSame(other.person_name, term.person_name)),
  );
}
