import { describe, expect, it } from "vitest";
import { behindTwins, judge, ndcg, table } from "./judge";
import type { Query } from "./need";

const GRADES = new Map([
  ["a", 3],
  ["b", 2],
  ["c", 1],
]);
/** 7 / log2 2 + 3 / log2 3 + 1 / log2 4. */
const BEST = 9.392789;

describe("NDCG@10", () => {
  it.each([
    ["the best order", ["a", "b", "c"], 1],
    // 1 + 3 / 1.584963 + 7 / 2
    ["the best order turned round", ["c", "b", "a"], 6.392789 / BEST],
    // 7 / 1.584963
    ["the best after something that is not graded", ["x", "a"], 4.416508 / BEST],
    ["nothing", [], 0],
    ["nothing that is graded", ["x", "y"], 0],
    // 3 / log2 11
    ["a good answer in the tenth place", [..."qrstuvwxy", "b"], 0.867194 / BEST],
    ["the best in the eleventh place", [..."qrstuvwxyz", "a"], 0],
  ])("of %s", (_case, answers, expected) => {
    expect(ndcg(answers, GRADES)).toBeCloseTo(expected, 5);
  });

  it("asks for no more than ten of many equally good", () => {
    const many = [..."abcdefghijklmno"];
    expect(ndcg(many.slice(3, 13), new Map(many.map((handle) => [handle, 3])))).toBe(1);
  });
});

describe("a provider's table", () => {
  const query = (text: string, more: Partial<Query> = {}): Query => ({
    text,
    kind: "goods",
    wording: "accented",
    grades: GRADES,
    ...more,
  });
  const queries = [
    query("á"),
    query("a", { wording: "unaccented", twin: "á" }),
    query("mất"),
    query("không", { kind: "absent", grades: new Map() }),
  ];
  const answers: Record<string, string[]> = {
    á: ["a", "b", "c"],
    a: ["c", "b", "a"],
    không: ["a"],
  };

  it("means over what the market has, counts what finds nothing, and says who is behind", async () => {
    const judged = await judge(queries, async (text) => answers[text] ?? []);
    const lines = new Map(table(judged).map((line) => [line.group, line]));
    expect(lines.get("all")).toMatchObject({ queries: 3, zero: 1 / 3 });
    expect(lines.get("all")?.ndcg).toBeCloseTo((1 + 6.392789 / BEST) / 3, 5);
    expect(lines.get("accented")).toMatchObject({ queries: 2, ndcg: 0.5, zero: 0.5 });
    expect(lines.get("absent")).toMatchObject({ queries: 1, ndcg: 0 });
    expect(behindTwins(judged)).toEqual([
      { text: "a", behind: expect.closeTo(1 - 6.392789 / BEST, 5) },
    ]);
  });
});
