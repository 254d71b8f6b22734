import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { z } from "zod";
import { Problem, type ProblemDetail } from "./problem";

type Issue = z.core.$ZodIssue;

/** What to say where something else than a type was given, in words that are no programmer's. */
const EXPECTED: Partial<Record<string, string>> = {
  int: "access.request.whole",
  number: "access.request.number",
  string: "access.request.text",
};

/** Faults that a field which nobody filled in shows as. */
const OF_NOTHING: ReadonlyArray<Issue["code"]> = [
  "invalid_type",
  "invalid_value",
  "invalid_format",
  "too_small",
];

/** Where a value was to be given and none was: nothing at all, or a text of blanks, as of an empty field of a form. */
function isMissing({ code, input }: Issue): boolean {
  const nothing =
    input === undefined || input === null || (typeof input === "string" && input.trim() === "");
  return nothing && OF_NOTHING.includes(code);
}

function detailOf(issue: Issue): ProblemDetail {
  const field = issue.path.map(String).join(".");
  if (isMissing(issue)) return { field, code: "access.request.required" };
  switch (issue.code) {
    case "invalid_type":
      return { field, code: EXPECTED[issue.expected] ?? "access.request.value" };
    case "too_small":
      return { field, code: "access.request.too_small", params: { limit: String(issue.minimum) } };
    case "too_big":
      return { field, code: "access.request.too_big", params: { limit: String(issue.maximum) } };
    case "invalid_format":
      return { field, code: "access.request.format" };
    case "invalid_value":
      return { field, code: "access.request.choice", params: { choices: issue.values.join(", ") } };
    case "unrecognized_keys":
      return {
        field: [field, ...issue.keys].filter(Boolean).join("."),
        code: "access.request.unknown",
        params: { keys: issue.keys.join(", ") },
      };
    case "custom": {
      const code: unknown = issue.params?.code;
      return { field, code: typeof code === "string" ? code : "access.request.value" };
    }
    default:
      return { field, code: "access.request.value" };
  }
}

/**
 * Checks what came against a schema and gives its typed value.
 * @throws Problem `access.request.invalid` with one detail per fault, each naming its field. A custom
 * issue may name its own message by `params.code`.
 */
export function parse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const read = schema.safeParse(value, { reportInput: true });
  if (read.success) return read.data;
  const details = read.error.issues.map(detailOf);
  throw new Problem("invalid_data", "access.request.invalid", {
    field: details[0]?.field,
    params: { fields: [...new Set(details.map((detail) => detail.field))].join(", ") },
    details,
  });
}

type Middleware = (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => void;

/** Middleware that puts the checked body in `req.validatedBody`. */
export function validateBody(schema: z.ZodType): Middleware {
  return (req, _res, next) => {
    req.validatedBody = parse(schema, req.body ?? {});
    next();
  };
}

/** Middleware that puts the checked query string in `req.validatedQuery`. */
export function validateQuery(schema: z.ZodType<Record<string, unknown>>): Middleware {
  return (req, _res, next) => {
    req.validatedQuery = parse(schema, req.query);
    next();
  };
}
