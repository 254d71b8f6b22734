import type { vi } from "./vi";

/** Sentences of content. */
export const en: Record<keyof typeof vi, string> = {
  unknown: "There is no such page, or it is no longer public.",
  preview_gone: "This preview has expired. Ask for a new one in the dashboard.",
  changed: "Somebody else has just changed this piece. What you are writing is still on the page.",
  slug_taken: "This address belongs to another piece of the kind, now or before.",
  faulty: "Something needs mending: see below each field.",
  markup: "Write plain words, no HTML.",
  missing: "Fill this in before it is published.",
  unfilled: "“[Cần điền: …]” or “[Fill in: …]” is still to be replaced.",
  ends_before: "It has to end after it begins.",
  no_picture: "There is no such picture. Please send it again.",
  no_organisation: "There is no such co-operative.",
  no_product: "No such goods are on sale.",
  no_listing: "Paste the address of a listing that filters goods, such as /danh-muc/trai-cay-tuoi.",
};
