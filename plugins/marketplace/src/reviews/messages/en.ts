import type { vi } from "./vi";

/** What is said of reviews, in English. */
export const en: Record<keyof typeof vi, string> = {
  markup: "Plain words only, no HTML.",
  unknown: "There is no such review.",
  not_bought:
    "Only who bought these goods and received them can review them. If you have them, please add the order to your account.",
  own_goods: "People of a co-operative do not review its goods.",
  changed: "This review has just changed. Please look at it again, then decide.",
  answered: "Somebody else has just changed the answer. Please look at it again, then change it.",
  too_many_reports: "You have reported many times. Please try again in 10 minutes.",
  new_subject: "New review: {product}, {rating} of 5 stars",
  new_text: "Somebody who bought and received “{product}” gave {rating} of 5 stars.",
  new_words: "“{content}”",
  new_next: "Please answer, so that the buyer and later readers know.",
  new_link: "Read and answer",
  answer_subject: "The co-operative has answered your review",
  answer_text: "Hello {name}, the co-operative has answered your review of “{product}”:",
  answer_words: "“{answer}”",
  hidden_subject: "Your review was hidden",
  hidden_text: "Hello {name}, your review of “{product}” is no longer shown to others.",
  hidden_because_advert: "Reason: it advertises, or holds a link or a phone number.",
  hidden_because_insult: "Reason: it insults somebody.",
  hidden_because_personal: "Reason: it holds others’ personal data.",
  hidden_because_unlawful: "Reason: its content is unlawful.",
  hidden_next:
    "You can change it; the market looks at it and shows it again. That it blames the goods is no reason to hide it.",
  own_link: "Look at your review",
};
