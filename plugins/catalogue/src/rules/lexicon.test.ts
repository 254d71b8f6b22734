import { describe, expect, it } from "vitest";
import { Lexicon, type Texts } from "./lexicon";

const NONE: Texts = {
  title: "",
  title_en: "",
  subtitle: "",
  category: "",
  cooperative: "",
  commune: "",
  variants: "",
};

function finder(products: ReadonlyArray<Partial<Texts>>) {
  const lexicon = new Lexicon();
  products.forEach((texts, slot) => {
    lexicon.add(slot, { ...NONE, ...texts });
  });
  return (query: string, typing = false) =>
    lexicon.rank(query, () => true, typing).map(({ slot }) => products[slot]?.title);
}

const find = finder([
  {
    title: "Nước mắm cá cơm Phan Thiết",
    title_en: "Phan Thiết anchovy fish sauce",
    variants: "Chai 500 ml",
  },
  { title: "Thanh long ruột đỏ", title_en: "Red dragon fruit", variants: "Thùng 5 kg\nTúi 1kg" },
  { title: "Rượu ủ tháng Mười" },
  { title: "Mực một nắng", cooperative: "HTX Thắng Lợi (minh hoạ)", commune: "Phường Mũi Né" },
  { title: "Bánh tráng mè" },
  { title: "Mủ trôm Hòa Thắng" },
  { title: "Đặc sản khô", cooperative: "Hợp tác xã Hàm Thuận" },
  { title: "Chiếu cói", cooperative: "Tổ hợp tác Phước Thể", variants: "Tấm 1m6" },
  { title: "Trà mướp đắng", variants: "Gói 200g", subtitle: "của vùng cao" },
]);

describe("what a shopper types finds", () => {
  it.each([
    ["nuoc mam", "Nước mắm cá cơm Phan Thiết"],
    ["nuoc man", "Nước mắm cá cơm Phan Thiết"],
    ["NƯỚC MẮM", "Nước mắm cá cơm Phan Thiết"],
    ["nước mắm".normalize("NFD"), "Nước mắm cá cơm Phan Thiết"],
    ["nuowcs mawms", "Nước mắm cá cơm Phan Thiết"],
    ["fish sauce", "Nước mắm cá cơm Phan Thiết"],
    ["thanh lnog", "Thanh long ruột đỏ"],
    ["dragon fruit", "Thanh long ruột đỏ"],
    ["dragn fruit", "Thanh long ruột đỏ"],
    ["1 ky", "Thanh long ruột đỏ"],
    ["1kg", "Thanh long ruột đỏ"],
    ["1 kí", "Thanh long ruột đỏ"],
    ["1 cân", "Thanh long ruột đỏ"],
    ["2 lạng", "Trà mướp đắng"],
    ["0,5 lít", "Nước mắm cá cơm Phan Thiết"],
    ["mè", "Bánh tráng mè"],
    ["dac san", "Đặc sản khô"],
    ["đặc sản", "Đặc sản khô"],
    ["mũi né", "Mực một nắng"],
    ["tht", "Chiếu cói"],
    ["tổ hợp tác", "Chiếu cói"],
    ["Hoà Thắng", "Mủ trôm Hòa Thắng"],
    ["hòa thắng", "Mủ trôm Hòa Thắng"],
  ])("%s", (query, title) => {
    expect(find(query)[0]).toBe(title);
  });

  it("tháng and not Thắng", () => {
    expect(find("tháng")).toEqual(["Rượu ủ tháng Mười"]);
  });

  it("both tháng and Thắng when typed without accents", () => {
    expect(find("thang")).toHaveLength(3);
  });

  it.each(["htx", "hợp tác xã", "hop tac xa"])("co-operatives by %s", (query) => {
    expect(find(query)).toEqual(expect.arrayContaining(["Mực một nắng", "Đặc sản khô"]));
  });

  it("a product while its name is being typed", () => {
    expect(find("nuoc m", true)[0]).toBe("Nước mắm cá cơm Phan Thiết");
  });

  it.each(["của", "và các những", "the of and", "", "   ", "&|!():*'\"\\;--"])(
    "nothing for %j, which says nothing",
    (query) => {
      expect(find(query)).toEqual([]);
    },
  );

  it("a title before a co-operative of that name", () => {
    const titles = finder([
      { title: "Muối ớt", cooperative: "HTX Nước mắm Mũi Né" },
      { title: "Nước mắm nhĩ" },
    ])("nước mắm");
    expect(titles).toEqual(["Nước mắm nhĩ", "Muối ớt"]);
  });

  it("ten thousand characters in no time, whatever they are", () => {
    const begun = performance.now();
    find("nước mắm ".repeat(1_200));
    expect(performance.now() - begun).toBeLessThan(500);
  });
});
