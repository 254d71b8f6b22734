import type { vi } from "./vi";

/** Sentences of commendations. */
export const en: Record<keyof typeof vi, string> = {
  round_unknown: "There is no such round of commendation.",
  nominee_unknown: "There is no such nominee.",
  changed: "Somebody else has just changed the round. Reload the page and go on.",
  markup: "Write words only, no HTML.",
  body_unknown: "The registry has no body “{code}” in {year}.",
  round_taken: "This body has a round of {year} already.",
  is_decided: "The round was decided by decision {number} of {day}.",
  is_cancelled: "The round was cancelled.",
  in_the_future: "{day} has not come yet.",
  decided_before_year: "It can't be decided before the round's year, {year}.",
  not_judged: "{count} nominees are not judged yet. Judge them, then enter the decision.",
  nobody_commended: "Nobody is commended yet. Judge the nominees, or cancel the round.",
  judged_before: "This nominee was judged already.",
  withdrawn: "This nominee was withdrawn.",
  changed_commendation_nominee: "Nominees for commendation have changed since the merger.",
  due_subject: "A round of commendation is due ({day})",
  due_text:
    "The plan commends every two years. The next round is due on {day} and has not been begun.",
  due_link: "Open commendations",
};
