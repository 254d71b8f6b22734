import type { SearchTypes } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { dateAttribute } from "./fields";

type Dates = ReadonlySet<string>;
type Operators = SearchTypes.SearchOperatorMap<SearchTypes.SearchFilterValue>;

const COMPARED = { $gt: ">", $gte: ">=", $lt: "<", $lte: "<=" } as const;

function refuse(message: string): never {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message);
}

/** An attribute or value in quotes, as the engine's filters write them. */
export function quoted(text: string): string {
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

function milliseconds(path: string, value: unknown): string {
  const time =
    value instanceof Date ? value.getTime() : new Date(value as string | number).getTime();
  return Number.isNaN(time) ? refuse(`"${String(value)}" is no date ("${path}").`) : String(time);
}

function compared(path: string, value: unknown, dates: Dates): { name: string; literal: string } {
  if (dates.has(path) || value instanceof Date) {
    return { name: quoted(dateAttribute(path)), literal: milliseconds(path, value) };
  }
  if (typeof value === "number" || typeof value === "boolean") {
    return { name: quoted(path), literal: String(value) };
  }
  if (typeof value === "string") return { name: quoted(path), literal: quoted(value) };
  return refuse(`"${path}" can't be compared with a value of type ${typeof value}.`);
}

/** Nothing there: the engine tells a value of `null` from a field that is missing, Medusa does not. */
const absent = (path: string) => `(${quoted(path)} NOT EXISTS OR ${quoted(path)} IS NULL)`;
const present = (path: string) => `(${quoted(path)} EXISTS AND ${quoted(path)} IS NOT NULL)`;

function equal(path: string, value: unknown, dates: Dates): string {
  if (value === null || value === undefined) return absent(path);
  const { name, literal } = compared(path, value, dates);
  return `${name} = ${literal}`;
}

function oneOf(path: string, values: readonly unknown[], dates: Dates): string {
  if (values.length === 0) return `${quoted(path)} IN []`;
  return `(${values.map((value) => equal(path, value, dates)).join(" OR ")})`;
}

function listOf(path: string, operator: string, value: unknown): unknown[] {
  return Array.isArray(value) ? value : refuse(`${operator} of "${path}" takes a list.`);
}

function operation(path: string, operator: string, value: unknown, dates: Dates): string {
  switch (operator) {
    case "$eq":
      return equal(path, value, dates);
    case "$ne":
      return value === null || value === undefined
        ? present(path)
        : `NOT ${equal(path, value, dates)}`;
    case "$in":
    case "$overlaps":
      return oneOf(path, listOf(path, operator, value), dates);
    case "$nin":
      return `NOT ${oneOf(path, listOf(path, operator, value), dates)}`;
    case "$gt":
    case "$gte":
    case "$lt":
    case "$lte": {
      const { name, literal } = compared(path, value, dates);
      return `${name} ${COMPARED[operator]} ${literal}`;
    }
    case "$exists":
      return value ? present(path) : absent(path);
    case "$contains": {
      const all = Array.isArray(value) ? value : [value];
      return `(${all.map((one) => equal(path, one, dates)).join(" AND ")})`;
    }
    default:
      return refuse(`Meilisearch can't filter "${path}" by ${operator}.`);
  }
}

function isOperators(value: unknown): value is Operators {
  return typeof value === "object" && value !== null && !(value instanceof Date);
}

function field(path: string, value: unknown, dates: Dates): string {
  if (Array.isArray(value)) return oneOf(path, value, dates);
  if (!isOperators(value)) return equal(path, value, dates);
  const given = Object.entries(value).filter(([, operand]) => operand !== undefined);
  if (given.length === 0) refuse(`The filter of "${path}" names no operator.`);
  return every(given.map(([operator, operand]) => operation(path, operator, operand, dates)));
}

function branches(key: string, value: unknown): SearchTypes.SearchFilters[] {
  return Array.isArray(value) ? value : refuse(`${key} takes a list of filters.`);
}

/** Joins conditions that must all hold; those that are nothing are left out. */
export function every(conditions: ReadonlyArray<string | undefined>): string {
  const given = conditions.filter(Boolean);
  return given.length > 1 ? `(${given.join(" AND ")})` : (given[0] ?? "");
}

/**
 * Medusa's filters in the engine's words; an empty text where nothing is filtered.
 * @param dates the fields whose values are compared as numbers
 * @throws MedusaError `invalid_data` for an operator or value that the engine can't compare by.
 */
export function filterOf(filters: SearchTypes.SearchFilters | undefined, dates: Dates): string {
  return every(
    Object.entries(filters ?? {}).map(([key, value]) => {
      if (value === undefined || key === "q") return undefined;
      if (key === "$and")
        return every(branches(key, value).map((branch) => filterOf(branch, dates)));
      if (key === "$or") {
        const any = branches(key, value).map((branch) => filterOf(branch, dates));
        return any.length > 0 && any.every(Boolean) ? `(${any.join(" OR ")})` : undefined;
      }
      if (key === "$not") {
        const inner = filterOf(value as SearchTypes.SearchFilters, dates);
        return inner && `NOT (${inner})`;
      }
      return field(key, value, dates);
    }),
  );
}
