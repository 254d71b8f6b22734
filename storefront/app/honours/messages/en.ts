import type { vi } from "./vi";

/** Sentences of the honour roll. */
export const en: Record<keyof typeof vi, string> = {
  title: "Honour roll",
  lead: "Co-operatives, groups and people commended for their part in the collective economy, by the rounds that were decided.",
  none: "No round of commendation was decided yet. The list will stand here once there is one.",
  decided: "{body}: decision {number} of {day}.",
  person: "{person}, {name}",
  of_maker: "Commended",
  of_maker_line: "{title} ({body}, decision {number} of {day})",
  all: "See the honour roll",
};
