import { hasMarkup, Problem } from "@nang-gio/access/problem";

/** Texts are kept plain. @throws Problem `review.markup`, naming the first field that holds markup */
export function refuseMarkup(texts: Readonly<Record<string, string | null | undefined>>): void {
  const field = Object.keys(texts).find((name) => hasMarkup(texts[name] ?? ""));
  if (field) throw new Problem("invalid_data", "review.markup", { field });
}
