/** A text as it stands in a pattern of SQL's `like`: its signs for "any" and "one" mean themselves. */
export function literal(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}
