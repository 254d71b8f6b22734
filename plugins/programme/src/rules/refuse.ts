import { hasMarkup, Problem, type ProblemParams } from "@nang-gio/access/problem";

/** @throws Problem of the programme's catalogue that names the field. */
export function refuse(code: string, field: string, params: ProblemParams = {}): never {
  throw new Problem("invalid_data", `programme.${code}`, { field, params });
}

/** @throws Problem `programme.markup` that names the first field whose text has markup in it. */
export function assertPlain(texts: Readonly<Record<string, string | null | undefined>>): void {
  for (const [field, text] of Object.entries(texts)) {
    if (text && hasMarkup(text)) refuse("markup", field);
  }
}
