import { describe, expect, it } from "vitest";
import { filterOf } from "./filters";

const dates = new Set(["created_at"]);
const filter = (filters: object) => filterOf(filters as never, dates);

describe("filters in the engine's words", () => {
  it.each([
    [{}, ""],
    [{ q: "mắm", handle: undefined }, ""],
    [{ handle: "gao" }, '"handle" = "gao"'],
    [{ stars: 4, sold: true }, '("stars" = 4 AND "sold" = true)'],
    [{ handle: ["a", "b"] }, '("handle" = "a" OR "handle" = "b")'],
    [{ handle: { $in: [] } }, '"handle" IN []'],
    [{ stars: null }, '("stars" NOT EXISTS OR "stars" IS NULL)'],
    [{ stars: { $ne: 3 } }, 'NOT "stars" = 3'],
    [{ $or: [{ a: 1 }, {}] }, ""],
    [{ $not: { a: 1, b: 2 } }, 'NOT (("a" = 1 AND "b" = 2))'],
    [{ created_at: { $gte: "2026-01-01" } }, '"_medusa.dates.created_at" >= 1767225600000'],
    [{ other: { $lt: new Date("2026-01-01") } }, '"_medusa.dates.other" < 1767225600000'],
  ])("%j", (filters, text) => expect(filter(filters)).toBe(text));

  it("keep what is written out of the language that they are written in", () => {
    expect(filter({ handle: '" OR "a" EXISTS OR "b" = "\\' })).toBe(
      String.raw`"handle" = "\" OR \"a\" EXISTS OR \"b\" = \"\\"`,
    );
    expect(filter({ 'a" = 1 OR "b': 1 })).toBe(String.raw`"a\" = 1 OR \"b" = 1`);
  });

  it.each([
    [{ created_at: "tomorrow" }, /tomorrow/],
    [{ handle: { $like: "a" } }, /\$like/],
    [{ handle: { $in: "a" } }, /list/],
    [{ handle: {} }, /handle/],
    [{ $and: { a: 1 } }, /\$and/],
    [{ handle: { $eq: { a: 1 } } }, /handle/],
  ])("refuse %j", (filters, message) => expect(() => filter(filters)).toThrow(message));
});
