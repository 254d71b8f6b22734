import type { vi } from "./vi";

/** Sentences of payments. */
export const en: Record<keyof typeof vi, string> = {
  only_vnd: "Cash on delivery is paid in Vietnamese đồng only.",
  not_whole_dong: "The amount must be a whole number of đồng.",
};
