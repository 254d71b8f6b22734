import { describe, expect, it } from "vitest";
import { newTraceCode, readTraceCode, spacedTraceCode } from "./trace-code";

describe("a trace code", () => {
  it("has at least 96 random bits, and none comes twice", () => {
    const codes = Array.from({ length: 2_000 }, newTraceCode);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
    const spread = new Set(codes.map((code) => code.slice(0, 2)));
    expect(spread.size).toBeGreaterThan(500);
  });

  it("is read however it was typed: small letters, groups, I for 1, O for 0", () => {
    const code = "0123456789ABCDEFGHJKMNPQRS";
    expect(readTraceCode(spacedTraceCode(code))).toBe(code);
    expect(readTraceCode("oI23-4567-89abc-defg-hjkm-npqrs")).toBe(code);
  });

  it.each(["", "0123", "0123456789ABCDEFGHJKMNPQRSX", "0123456789ABCDEFGHJKMNPQRU", "../../etc"])(
    "is not %j",
    (typed) => expect(readTraceCode(typed)).toBeUndefined(),
  );
});
