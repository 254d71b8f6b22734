import { calendarDate, holdsOn } from "@nang-gio/vietnam";
import { describe, expect, it } from "vitest";
import { agencyBodies, BODIES, findBody } from "./bodies";

const codesOn = (day: string) => agencyBodies(calendarDate(day)).map(({ code }) => code);

describe("bodies of the plan", () => {
  it("are each a choice only while they exist", () => {
    expect(codesOn("2024-06-01")).toContain("NNPTNT");
    expect(codesOn("2024-06-01")).not.toContain("NNMT");
    expect(codesOn("2026-01-01")).toContain("NNMT");
    expect(codesOn("2026-01-01")).not.toContain("NNPTNT");
  });

  it("leave their tasks to a body that exists when they end", () => {
    for (const { code, to, successor } of BODIES) {
      if (!to) continue;
      const heir = findBody(successor ?? "");
      expect(heir && holdsOn(heir, to), code).toBe(true);
    }
  });

  it("of communes and the leading Union are roles of their own", () => {
    expect(codesOn("2026-01-01")).not.toContain("HPN");
    expect(codesOn("2026-01-01")).not.toContain("UBND-XA");
  });

  it("have a code each", () => {
    expect(new Set(BODIES.map(({ code }) => code)).size).toBe(BODIES.length);
  });
});
