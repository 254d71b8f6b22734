import type { vi } from "./vi";

/** What the workspace says of reviews, in English. */
export const en: Record<keyof typeof vi, string> = {
  title: "Buyers’ reviews",
  text: "Who bought and received your goods writes here. You can answer every review, also one that blames; only the market can hide one that breaks the rules.",
  unanswered: "Without an answer: {count}",
  none: "There are no reviews yet.",
  goods: "{title}, written on {day}",
  answer_label: "Answer",
  answer_change: "Change the answer",
  answer_hint: "Everyone can read it. Write shortly and politely, and say what you will do.",
  send: "Send the answer",
  change: "Save the answer",
  sent: "The answer was sent.",
  failed: "The answer was not sent",
  report: "Does it break the rules? Tell the market",
};
