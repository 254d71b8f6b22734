import type { vi } from "./vi";

/** What the workspace says of questions of shoppers, in English. */
export const en: Record<keyof typeof vi, string> = {
  title: "Questions",
  text: "Shoppers ask here. An early answer helps them to order; you see their name only.",
  none: "Nobody has asked yet.",
  none_so: "There are no such questions.",
  filter: "Narrow the questions",
  filter_all: "All",
  filter_waiting: "Waiting for an answer",
  filter_answered: "Done",
  waiting: "Waiting for an answer",
  closed: "Closed",
  back: "All questions",
  answer_label: "Answer",
  send: "Send the answer",
  sent: "The answer was sent. The market tells the shopper by e-mail.",
  close_text: "No answer needed any more? When the shopper writes again, it opens again.",
  close: "Close it",
  closed_done: "It is closed.",
  failed: "It was not done",
  only_reads: "Your role reads only. Owners, managers and who sends the goods answer.",
};
