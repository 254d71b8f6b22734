import { describe, expect, it } from "vitest";
import { canonical, fold, slug, unaccented } from "./text";

describe("unaccented", () => {
  it.each([
    ["Huyện Đức Linh", "Huyen Duc Linh"],
    ["đặc sản".normalize("NFD"), "dac san"],
  ])("%s → %s", (text, plain) => expect(unaccented(text)).toBe(plain));
});

describe("fold", () => {
  it.each([
    ["Nước mắm Đặc sản", "nuoc mam dac san"],
    ["hoà", "hoa"],
    ["hòa", "hoa"],
    ["THANH LONG RUỘT ĐỎ", "thanh long ruot do"],
    ["Nước mắm".normalize("NFD"), "nuoc mam"],
  ])("%s → %s", (text, folded) => expect(fold(text)).toBe(folded));
});

describe("canonical", () => {
  it.each([
    ["Hòa", "hoà"],
    ["HOÀ", "hoà"],
    ["khỏe", "khoẻ"],
    ["Thủy", "thuỷ"],
    ["hoàng", "hoàng"],
    ["quý", "quý"],
    ["  nước   mắm ", "nước mắm"],
  ])("%s → %s", (text, spelling) => expect(canonical(text)).toBe(spelling));

  it("keeps words of different tone apart", () => {
    expect(canonical("tháng")).not.toBe(canonical("thắng"));
  });
});

it("makes handles", () => {
  expect(slug("Nước mắm Cá Cơm 40°N (chai 500 ml)")).toBe("nuoc-mam-ca-com-40-n-chai-500-ml");
});
