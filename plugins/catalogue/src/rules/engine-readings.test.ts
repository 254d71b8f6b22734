import { describe, expect, it } from "vitest";
import { engineWords } from "./engine-readings";
import { Lexicon } from "./lexicon";

const GOODS = [
  ["Nước mắm cá cơm", "Anchovy fish sauce"],
  ["Nước mắm nhĩ", "First-drip fish sauce"],
  ["Đèn gốm tro hoa", "Ash-glazed ceramic lamp"],
  ["Đèn mây hai lớp", "Double rattan lamp"],
  ["Thanh long ruột đỏ", "Red dragon fruit"],
] as const;

const lexicon = new Lexicon();
GOODS.forEach(([title, title_en], slot) => {
  lexicon.add(slot, { title, title_en });
});
const { ofQuery, ofText } = engineWords((query) => lexicon.meant(query));
const written = (words: ReadonlyArray<{ written: string }>) =>
  words.map((word) => word.written).join(" ");
const readings = (text: string) => ofQuery(text, false).map(({ words }) => written(words));

describe("what a text means to an engine", () => {
  it.each([
    ["nước mắm", ["nước mắm"]],
    ["nuoc mam", ["nước mắm"]],
    ["nuocws mawms", ["nước mắm"]],
    ["thanhlong", ["thanh long"]],
    ["0,5 lít nước mắm", ["500ml nước mắm"]],
    ["hợp tác xã", ["htx"]],
    ["nước nắm", ["nước nắm", "nước mắm"]],
    ["thanh lnog", ["thanh lnog", "thanh long"]],
    ["điện thoại", ["điện thoại"]],
  ])("%s", (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });

  it("is what is typed while it is typed, and as long as no goods are known", () => {
    expect(ofQuery("nuoc m", true)).toEqual([{ words: ofText("nuoc m").words }]);
    expect(engineWords(() => undefined).ofQuery("nuocws", false)).toHaveLength(1);
  });

  it("is widened to what it is about: in Vietnamese the first word, in English the last", () => {
    const [vietnamese] = ofQuery("đèn gốm", false);
    expect(vietnamese).toMatchObject({
      wider: { least: 1, among: { "texts.about": "đèn" }, alone: false },
    });
    const [english] = ofQuery("rattan lamp", false);
    expect(english).toMatchObject({ wider: { least: 1, among: { "texts.about": "lamp" } } });
  });

  it("is widened to most of three and more words, also where nothing has all; of two to nothing unknown", () => {
    const [three] = ofQuery("nước mắm ngon", false) as [{ wider?: { words: [] } }];
    expect(three).toMatchObject({ wider: { least: 2, alone: true } });
    expect(written(three.wider?.words ?? [])).toBe("nước mắm ngon");
    expect(ofQuery("đèn dầu", false)[0]).toMatchObject({ wider: undefined });
  });

  it("finds a text by the other number of its English words", () => {
    expect(written(ofText("Red grapes").further).split(" ")).toContain("grape");
  });
});
