import { describe, expect, it } from "vitest";
import { z } from "zod";
import { Problem } from "./problem";
import { parse } from "./validation";

const Form = z.strictObject({
  reason: z.string().trim().min(3).max(20),
  day: z.iso.date(),
  kind: z.enum(["one", "other"]),
  count: z.number().int().min(1),
});
const WHOLE = { reason: "Trả lại", day: "2026-01-31", kind: "one", count: 1 };

/** By field, what is said to be wrong. */
function faults(given: object): Record<string, string> {
  try {
    parse(Form, { ...WHOLE, ...given });
    return {};
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return Object.fromEntries(error.details.map(({ field, code }) => [field, code]));
  }
}

describe("what came against a schema", () => {
  it.each([undefined, null])("is to be filled in where there is nothing (%s)", (nothing) => {
    const all = { reason: nothing, day: nothing, kind: nothing, count: nothing };
    expect(faults(all)).toEqual(
      Object.fromEntries(Object.keys(all).map((field) => [field, "access.request.required"])),
    );
  });

  it("is to be filled in where a form sends an empty field", () => {
    const all = { reason: "  ", day: "", kind: "", count: "" };
    expect(faults(all)).toEqual(
      Object.fromEntries(Object.keys(all).map((field) => [field, "access.request.required"])),
    );
  });

  it("is told apart from what was filled in wrongly", () => {
    expect(faults({ reason: "ab", day: "31/01/2026", kind: "third", count: 0 })).toEqual({
      reason: "access.request.too_small",
      day: "access.request.format",
      kind: "access.request.choice",
      count: "access.request.too_small",
    });
    expect(faults({})).toEqual({});
  });
});
