import type { vi } from "./vi";

/** The impact page, in English. */
export const en: Record<keyof typeof vi, string> = {
  title: "Results in figures",
  lead: "What the market and the plan to support co-operatives with women in management have brought, computed from real records; each figure says how.",
  years: "Year",
  year_so_far: "{year} (so far)",
  computed: "Computed at {moment}.",
  how: "How it is computed",
  counts: "What counts",
  counted_in: "Counted in",
  period: "By which day",
  sources: "From which records",
  nobody: "No one to count yet",
  withheld: "Withheld",
  withheld_why:
    "“Withheld”: figures on fewer than five people, or amounts of fewer than five organisations, are kept back so that they tell of nobody in particular.",
};
