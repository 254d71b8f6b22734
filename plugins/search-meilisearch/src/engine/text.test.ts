import { describe, expect, it } from "vitest";
import { askedText } from "./text";

const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "");
const words = (text: string) =>
  text.split(" ").map((written) => ({ written, folded: fold(written) }));
const rules = { ofQuery: words, ofText: (text: string) => ({ words: words(text), further: [] }) };
const typos = { one: 3, two: 8, alone: 4 };

describe("a text as the engine is asked it", () => {
  it.each([
    ["whole words", "nuoc mam", {}, "nuoc mam "],
    ["a word that is being typed", "nuoc m", { match_strategy: "last" }, "nuoc m"],
    ["no slip in an amount", "gao 1000g", {}, 'gao "1000g" '],
    ["no slip in a short word alone", "gao", {}, '"gao" '],
    ["no slip where none is wanted", "nuoc mam", { typo_tolerance: false }, '"nuoc" "mam" '],
  ] as const)("%s", (_name, text, options, q) => {
    expect(askedText(text, options, { words: rules, typos }).q).toBe(q);
  });

  it("means the accents that are typed, but for a word that is not yet whole", () => {
    const asWritten = (text: string, options = {}) =>
      askedText(text, options, { words: rules, typos }).asWritten;
    expect(asWritten("tháng muoi")).toBe('"_medusa.written" = "tháng"');
    expect(asWritten("thang")).toBeUndefined();
    expect(asWritten("thá", { match_strategy: "last" })).toBeUndefined();
  });

  it("is Meilisearch's own where no rules are given", () => {
    const plain = askedText(' "thanh  long" -kho', {}, { typos: { one: 5, two: 9, alone: 1 } });
    expect(plain).toEqual({ q: '"thanh long" -kho ', asWritten: undefined });
  });
});
