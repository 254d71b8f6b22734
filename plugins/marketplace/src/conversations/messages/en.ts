import type { vi } from "./vi";

/** What is said of questions to co-operatives, in English. */
export const en: Record<keyof typeof vi, string> = {
  unknown: "There is no such conversation.",
  message_unknown: "There is no such message.",
  nobody_to_ask: "This co-operative can't be asked now.",
  empty: "Please write a question or choose a picture.",
  contact:
    "Please leave out phone numbers, e-mails and links: what is written here keeps both sides safe.",
  markup: "Plain words only, no HTML.",
  picture_unknown: "This picture was not found. Please choose it again.",
  too_many_messages: "You have sent many messages. Please try again in 10 minutes.",
  too_many_reports: "You have reported many times. Please try again in 10 minutes.",
  written_since: "The shopper has just written again. Please read it, then decide.",
  decided: "This message has just been decided on. Please look at it again, then decide.",
  asked_subject: "Somebody asks: {subject}",
  asked_text: "A shopper has just asked the co-operative about “{subject}”.",
  asked_next: "Please answer soon: an answer on the same day helps a shopper to order.",
  asked_link: "Read and answer",
  answered_subject: "{cooperative} has answered you",
  answered_text: "Hello {name}, {cooperative} has answered your question about “{subject}”.",
  answered_link: "Read the answer",
};
