import { describe, expect, it } from "vitest";
import { askedTexts } from "./text";

const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "");
const words = (text: string) =>
  text.split(" ").map((written) => ({ written, folded: fold(written) }));
const rules = {
  ofQuery: (text: string) => [{ words: words(text) }],
  ofText: (text: string) => ({ words: words(text), further: [] }),
};
const typos = { one: 3, two: 8, alone: 4 };

describe("a text as the engine is asked it", () => {
  it.each([
    ["whole words", "nuoc mam", {}, "nuoc mam "],
    ["a word that is being typed", "nuoc m", { match_strategy: "last" }, "nuoc m"],
    ["no slip in an amount", "gao 1000g", {}, 'gao "1000g" '],
    ["no slip in a short word alone", "gao", {}, '"gao" '],
    ["no slip where none is wanted", "nuoc mam", { typo_tolerance: false }, '"nuoc" "mam" '],
  ] as const)("%s", (_name, text, options, q) => {
    expect(askedTexts(text, options, { words: rules, typos })[0]?.q).toBe(q);
  });

  it("means the accents that are typed, but for a word that is not yet whole", () => {
    const asWritten = (text: string, options = {}) =>
      askedTexts(text, options, { words: rules, typos })[0]?.asWritten;
    expect(asWritten("tháng muoi")).toBe('"_medusa.written" = "tháng"');
    expect(asWritten("thang")).toBeUndefined();
    expect(asWritten("thá", { match_strategy: "last" })).toBeUndefined();
  });

  it("is Meilisearch's own where no rules are given", () => {
    const known = { typos: { one: 5, two: 9, alone: 1 } };
    const [plain] = askedTexts(' "thanh  long" -kho', {}, known);
    expect(plain).toEqual({ q: '"thanh long" -kho ', asWritten: undefined });
  });

  it("is each of its readings: known words without slips, beside them what has the first of them", () => {
    const [lamp, clay] = words("đèn gốm");
    if (!lamp || !clay) throw new Error("two words");
    const wider = { words: [lamp, clay], least: 1, among: { kind: "lamp" }, alone: false };
    const ofQuery = () => [
      { words: [lamp, clay], isKnown: true, wider },
      { words: words("den gom") },
    ];
    const asked = askedTexts("ddenf goms", {}, { words: { ...rules, ofQuery }, typos });
    expect(asked).toMatchObject([
      {
        q: '"đèn" "gốm" ',
        asWritten: '("_medusa.written" = "đèn" AND "_medusa.written" = "gốm")',
        wider: {
          q: "đèn gốm ",
          filter:
            '(("_medusa.written" = "đèn" AND "_medusa.written" = "gốm") OR ("_medusa.written" = "đèn" AND "kind" = "lamp"))',
          alone: false,
        },
      },
      { q: "den gom " },
    ]);
  });
});
