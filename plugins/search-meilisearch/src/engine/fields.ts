import type { SearchTypes } from "@medusajs/framework/types";

type Definition = Pick<SearchTypes.SearchIndexDefinition, "fields">;

/** A field that holds values, by its dotted path. */
export interface Leaf {
  path: string;
  field: SearchTypes.SearchFieldDefinition;
}

/** What the engine keeps of a document beside what was written: never given back. */
export const HIDDEN = "_medusa";
/** Further words that a document is found by. */
export const FURTHER = `${HIDDEN}.further`;
/** The words of a document as they are written, accents and all. */
export const WRITTEN = `${HIDDEN}.written`;
const DATES = `${HIDDEN}.dates`;

/** The fields of a definition that hold values, nested ones included. */
export function leavesOf({ fields }: Definition, prefix = ""): Leaf[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    field.type === "object"
      ? leavesOf({ fields: field.fields ?? {} }, `${prefix}${name}.`)
      : [{ path: prefix + name, field }],
  );
}

/** Where the engine keeps a date as a number, by which it can compare and sort. */
export const dateAttribute = (path: string): string => `${DATES}.${path}`;

/** The dates among filterable or sortable attributes. */
export function datesAmong(attributes: readonly string[]): Set<string> {
  return new Set(
    attributes.flatMap((name) =>
      name.startsWith(`${DATES}.`) ? [name.slice(DATES.length + 1)] : [],
    ),
  );
}

/** The dates of a definition. */
export function datesOf(definition: Definition): Set<string> {
  return new Set(
    leavesOf(definition).flatMap(({ path, field }) => (field.type === "date" ? [path] : [])),
  );
}

/** The fields that texts are looked for in, the weightiest first. */
export function searchableOf(definition: Definition): string[] {
  const weightOf = ({ searchable }: SearchTypes.SearchFieldDefinition) =>
    typeof searchable === "object" ? (searchable.weight ?? 1) : 1;
  return leavesOf(definition)
    .filter(({ field }) => Boolean(field.searchable))
    .sort((a, b) => weightOf(b.field) - weightOf(a.field))
    .map(({ path }) => path);
}
