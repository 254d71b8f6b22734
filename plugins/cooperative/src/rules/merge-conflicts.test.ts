import { describe, expect, it } from "vitest";
import { type MergedFacts, mergeConflicts } from "./merge-conflicts";

const facts = (over: Partial<MergedFacts> = {}): MergedFacts => ({
  labour: [],
  marks: [],
  lots: [],
  ...over,
});
const counted = (workers: number, women: number, as_of = "2026-06-30") => ({
  as_of,
  workers,
  women,
});
const paper = (over: Partial<MergedFacts["marks"][number]> = {}) => ({
  ...{ kind: "trademark", number: "TM 1", valid_from: "2024-01-01", expires_on: null },
  ...{ state: "verified", ...over },
});

describe("what keeps two organisations from being merged", () => {
  it.each<[string, Partial<MergedFacts>, Partial<MergedFacts>, string[]]>([
    ["nothing", {}, {}, []],
    ["the same counts of one day", { labour: [counted(9, 5)] }, { labour: [counted(9, 5)] }, []],
    [
      "other counts of one day",
      { labour: [counted(9, 5)] },
      { labour: [counted(9, 4)] },
      ["labour"],
    ],
    [
      "other counts of other days",
      { labour: [counted(9, 5)] },
      { labour: [counted(9, 4, "2026-07-01")] },
      [],
    ],
    ["the same paper in both", { marks: [paper()] }, { marks: [paper()] }, []],
    [
      "a paper that one says is revoked",
      { marks: [paper()] },
      { marks: [paper({ state: "revoked" })] },
      ["mark"],
    ],
    [
      "a paper of another end",
      { marks: [paper()] },
      { marks: [paper({ expires_on: "2030-01-01" })] },
      ["mark"],
    ],
    [
      "one number of two kinds of paper",
      { marks: [paper()] },
      { marks: [paper({ kind: "food_safety", expires_on: "2030-01-01" })] },
      [],
    ],
    ["two lots of one number", { lots: [{ number: "L1" }] }, { lots: [{ number: "L1" }] }, ["lot"]],
  ])("%s", (_what, from, into, codes) => {
    expect(mergeConflicts(facts(from), facts(into)).map(({ code }) => code)).toEqual(codes);
  });
});
