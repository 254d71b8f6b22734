import { describe, expect, it } from "vitest";
import { Lexicon, type Texts } from "./lexicon";

function finder(products: ReadonlyArray<Partial<Texts>>) {
  const lexicon = new Lexicon();
  products.forEach((texts, slot) => {
    lexicon.add(slot, texts);
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

  it("what is sold before what only names it, in Vietnamese at the beginning, in English at the end", () => {
    const titles = finder([
      { title: "Rổ đựng xoài", title_en: "Mango basket" },
      { title: "Xoài cát chín cây", title_en: "Tree-ripened mango" },
    ]);
    expect(titles("xoài")).toEqual(["Xoài cát chín cây", "Rổ đựng xoài"]);
    expect(titles("mango")).toEqual(["Xoài cát chín cây", "Rổ đựng xoài"]);
  });

  it("a category that is called so before a title that says it in passing", () => {
    const titles = finder([
      { title: "Rổ mây đựng trái cây" },
      { title: "Chanh không hạt", category: "Trái cây tươi\nFresh fruit" },
    ]);
    expect(titles("trái cây")).toEqual(["Chanh không hạt", "Rổ mây đựng trái cây"]);
  });

  it("after what has all words what it is about, and nothing of it where nobody has all", () => {
    const titles = finder([
      { title: "Trà gừng sẻ" },
      { title: "Trà hoa thanh long" },
      { title: "Muối ngâm chân gừng sả" },
    ]);
    expect(titles("trà gừng")).toEqual(["Trà gừng sẻ", "Trà hoa thanh long"]);
    expect(titles("trà atisô")).toEqual([]);
  });

  it("a slip only where all words then stand side by side", () => {
    const titles = finder([
      { title: "Khô cá bò da", subtitle: "Ăn với thịt luộc" },
      { title: "Nước mắm nhĩ" },
    ]);
    expect(titles("nuoc mem")).toEqual(["Nước mắm nhĩ"]);
    expect(titles("thet bo")).toEqual([]);
  });

  it("typed without accents the same in the same order as with them", () => {
    const titles = finder([
      { title: "Nồi đất kho cá", category: "Gốm" },
      { title: "Khô cá bò da", category: "Hải sản khô" },
      { title: "Khô cá sạo", category: "Hải sản khô" },
    ]);
    const dried = ["Khô cá sạo", "Khô cá bò da"];
    expect(titles("khô cá").slice(0, 2)).toEqual(dried);
    expect(titles("kho ca").slice(0, 2)).toEqual(dried);
  });

  it.each([
    ["xà bông", "Xà phòng nghệ"],
    ["vừng", "Bánh tráng mè"],
    ["chili", "Green chilli salt"],
    ["bird's nest", "Yến bird’s nest"],
    ["birds nest", "Yến bird’s nest"],
    ["thanhlong", "Thanh long"],
    ["home stay", "Homestay"],
    ["trái cây xấy", "Trái cây sấy"],
    ["nửa ký", "Mực khô"],
    ["4 sao", "Yến bird’s nest"],
    ["sản phẩm OCOP", "Yến bird’s nest"],
  ])("%s as %s", (query, title) => {
    const titles = finder([
      { title: "Xà phòng nghệ" },
      { title: "Bánh tráng mè" },
      { title: "Green chilli salt" },
      { title: "Yến bird’s nest", recognition: "OCOP 4 sao\nOCOP 4 star" },
      { title: "Thanh long" },
      { title: "Homestay" },
      { title: "Trái cây sấy" },
      { title: "Mực khô", variants: "Gói 500 g" },
    ]);
    expect(titles(query)).toEqual([title]);
  });

  it("ten thousand characters in no time, whatever they are", () => {
    const begun = performance.now();
    find("nước mắm ".repeat(1_200));
    expect(performance.now() - begun).toBeLessThan(500);
  });
});

describe("a syllable that English has as a stop word", () => {
  const nests = finder([
    { title: "Yến chưng đường phèn", category: "Yến sào" },
    { title: "Yến thô nguyên tổ", category: "Yến sào" },
    { title: "Hộp quà", title_en: "A gift to remember" },
  ]);

  it("counts where a query begins with it, and not between English words", () => {
    expect(nests("to yen")[0]).toBe("Yến thô nguyên tổ");
    expect(nests("gift to remember")).toEqual(["Hộp quà"]);
    expect(nests("to the")).toEqual([]);
  });
});
