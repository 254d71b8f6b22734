import type { vi } from "./vi";

/** Sentences of `media` in English. */
export const en: Record<keyof typeof vi, string> = {
  too_big: "The picture file is over {limit} MB.",
  too_many_pixels: "The picture has over {limit} million pixels.",
  not_a_picture: "The file is no JPEG, PNG, WebP or AVIF picture (SVG is not taken).",
  damaged: "The picture file is damaged.",
  not_found: "There is no such picture.",
};
