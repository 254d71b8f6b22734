import type { vi } from "./vi";

/** Sentences of the catalogue. */
export const en: Record<keyof typeof vi, string> = {
  search_too_long: "The search text is longer than {limit} characters. Please shorten it.",
  not_found: "There is no such product, or it is no longer on sale.",
  wishes_full: "An account saves up to {most} goods. Please remove some first.",
  wish_unknown: "You have not saved these goods.",
};
