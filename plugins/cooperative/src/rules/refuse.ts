import { hasMarkup, Problem } from "@nang-gio/access/problem";

/** @throws Problem of the registry's catalogue that names the field. */
export function refuse(code: string, field: string, params = {}): never {
  throw new Problem("invalid_data", `cooperative.${code}`, { field, params });
}

/** @throws Problem `cooperative.markup` that names the field, where a text has markup in it. */
export function assertPlain(field: string, value: string | null | undefined): void {
  if (value && hasMarkup(value)) refuse("markup", field);
}
