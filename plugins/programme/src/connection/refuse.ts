import { Problem, type ProblemParams } from "@nang-gio/access/problem";
import { calendarDate, formatDate } from "@nang-gio/vietnam";

/** @throws Problem of the catalogue of market connection that names the field. */
export function refuse(code: string, field: string, params: ProblemParams = {}): never {
  throw new Problem("invalid_data", `connection.${code}`, { field, params });
}

/** The answer to a record that is unknown, or out of sight. */
export const unknown = (what: string) => new Problem("not_found", `connection.${what}_unknown`);

/** A day as people write it. */
export const shown = (day: string) => formatDate(calendarDate(day));
