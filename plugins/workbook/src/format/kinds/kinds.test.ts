import { calendarDate } from "@nang-gio/vietnam";
import { describe, expect, test } from "vitest";
import type { Cell } from "../cell";
import { KINDS, LINES } from "../words";
import { choice, choices } from "./choice";
import { date } from "./date";
import type { CellKind } from "./kind";
import { category, pictures } from "./market";
import { barcode, integer } from "./number";
import { commune, phone } from "./place";
import { email, handle, sku, text } from "./text";

const FACTS = {
  today: calendarDate("2026-03-01"),
  categories: [{ handle: "nuoc-mam", name: "Nước mắm", name_en: "Fish sauce" }],
};
type Content = Exclude<Cell, { type: "blank" | "error" }>;

function outcome<Value>(kind: CellKind<Value>, content: string | number | Content) {
  const cell: Content =
    typeof content === "string"
      ? { type: "text", text: content }
      : typeof content === "number"
        ? { type: "number", number: content }
        : content;
  const reading = kind.read(cell, FACTS);
  return reading.ok ? reading.value : reading.problem.code;
}

describe("text cells", () => {
  test("decomposed Vietnamese becomes composed", () => {
    expect(outcome(text(), "Nước mắm".normalize("NFD"))).toBe("Nước mắm".normalize("NFC"));
  });
  test("line ends become one kind, outer space goes", () => {
    expect(outcome(text(), "  một\r\nhai\rba ")).toBe("một\nhai\nba");
  });
  test("an exported text that was made harmless is itself again", () => {
    expect(outcome(text(), "'=Chai")).toBe("=Chai");
    expect(outcome(text(), "'chai")).toBe("'chai");
  });
  test.each(["<script>alert(1)</script>", "ngon <b>lắm</b>", "<img src=x", "</p>", "<!-- -->"])(
    "%j is refused: texts are plain",
    (markup) => {
      expect(outcome(text(), markup)).toBe("workbook.markup");
    },
  );
  test("a lone less-than sign is plain text", () => {
    const told = "độ ẩm < 12%, muối <5 g, ấm < sôi";
    expect(outcome(text(), told)).toBe(told);
  });
  test("a text over its limit, an invisible character and a lost number are named", () => {
    expect(outcome(text(5), "dài quá")).toBe("workbook.too_long");
    expect(outcome(text(), "a\u0000b")).toBe("workbook.control_character");
    expect(outcome(text(), 123456789012345680000)).toBe("workbook.digits_lost");
  });
  test("a text that the spreadsheet turned into a date is named", () => {
    const turned: Content = { type: "number", number: 45292, date: calendarDate("2024-01-01") };
    expect(outcome(text(), turned)).toBe("workbook.date_for_text");
  });
  test.each([
    [handle, "htx-nuoc-mam", "htx-nuoc-mam"],
    [handle, "HTX Nước mắm", "workbook.wrong_form"],
    [handle, "-a", "workbook.wrong_form"],
    [handle, "a".repeat(81), "workbook.wrong_form"],
    [sku, "NM-40.N/500_ml", "NM-40.N/500_ml"],
    [sku, "có trắng", "workbook.wrong_form"],
    [email, "Ten@ViDu.vn", "ten@vidu.vn"],
    [email, "ten@vidu", "workbook.wrong_form"],
  ] as const)("form of keys and addresses", (kind, typed, result) => {
    expect(outcome(kind, typed)).toBe(result);
  });
});

describe("number cells", () => {
  const price = integer(1, 1_000_000_000);
  test.each([
    [45000, 45000],
    ["45.000", 45000],
    [-1, "workbook.too_small"],
    ["-1", "workbook.too_small"],
    [0, "workbook.too_small"],
    [1e308, "workbook.too_large"],
    ["1e308", "workbook.too_large"],
    [2 ** 31, "workbook.too_large"],
    [1500.5, "workbook.not_whole"],
    ["bốn mươi", "workbook.not_number"],
  ])("a price of %s", (typed, result) => {
    expect(outcome(price, typed)).toBe(result);
  });
  test("a date is no number, nor is TRUE", () => {
    const turned: Content = { type: "number", number: 45292, date: calendarDate("2024-01-01") };
    expect(outcome(price, turned)).toBe("workbook.date_for_number");
    expect(outcome(price, { type: "boolean", value: true })).toBe("workbook.not_number");
  });
  test.each([
    ["8934563138165", "8934563138165"],
    [8934563138165, "8934563138165"],
    ["8934563138164", "workbook.check_digit"],
    ["893456", "workbook.wrong_form"],
  ])("the barcode %s", (typed, result) => {
    expect(outcome(barcode, typed)).toBe(result);
  });
});

describe("date cells", () => {
  const past = date({ future: false });
  test.each([
    ["01/03/2026", "2026-03-01"],
    ["2026-03-01", "2026-03-01"],
    [45292, "2024-01-01"],
    ["02/03/2026", "workbook.in_future"],
    ["30/02/2026", "workbook.not_date"],
  ])("%s", (typed, result) => {
    expect(outcome(past, typed)).toBe(result);
  });
  test("a term may begin in the future", () => {
    expect(outcome(date({ future: true }), "02/03/2026")).toBe("2026-03-02");
  });
});

describe("word cells", () => {
  test.each(["HTX", "htx", "Hợp tác xã", "hop tac xa", "Co-operative", "cooperative"])(
    "%s is a co-operative",
    (word) => {
      expect(outcome(choice(KINDS), word)).toBe("cooperative");
    },
  );
  test("a misspelt word is refused with the nearest one", () => {
    const reading = choice(KINDS).read({ type: "text", text: "Nhóm đồng sở thick" }, FACTS);
    expect(reading).toMatchObject({
      ok: false,
      problem: { params: { suggestion: "Nhóm đồng sở thích" } },
    });
  });
  test("several words stand with semicolons between, repeats once", () => {
    expect(outcome(choices(LINES), "Chế biến sâu; chuỗi giá trị;Chế biến sâu")).toEqual([
      "deep_processing",
      "value_chain",
    ]);
    expect(outcome(choices(LINES), "Chế biến sâu, chuỗi giá trị")).toEqual([
      "deep_processing",
      "value_chain",
    ]);
    expect(outcome(choices(LINES), "Chế biến sâu; gì đó")).toBe("workbook.unknown_word_in_list");
  });
});

describe("places and people", () => {
  test.each(["Phường Mũi Né", "Mũi Né", "mui ne", "22918", "Mũi Né".normalize("NFD")])(
    "%s is the ward of Mũi Né",
    (typed) => {
      expect(outcome(commune, typed)).toBe("22918");
    },
  );
  test("a commune that does not exist is refused with the nearest one", () => {
    const reading = commune.read({ type: "text", text: "Phường Mũi Nai" }, FACTS);
    expect(reading).toMatchObject({
      ok: false,
      problem: {
        code: "workbook.unknown_commune_suggest",
        params: { suggestion: "Phường Mũi Né" },
      },
    });
    expect(commune.read({ type: "text", text: "Hàm Tiến" }, FACTS)).toMatchObject({
      problem: { code: "workbook.old_commune", params: { names: "Phường Mũi Né" } },
    });
    expect(outcome(commune, "Quận Hoàn Kiếm")).toBe("workbook.unknown_commune");
  });
  test.each([
    ["0912 345 678", "0912345678"],
    ["+84912345678", "0912345678"],
    [912345678, "0912345678"],
    ["113", "workbook.wrong_form"],
  ])("the phone %s", (typed, result) => {
    expect(outcome(phone, typed)).toBe(result);
  });
});

describe("categories and pictures", () => {
  test.each(["nuoc-mam", "Nước mắm", "fish sauce", "Nước mắm".normalize("NFD")])(
    "%s is a category",
    (typed) => {
      expect(outcome(category, typed)).toBe("nuoc-mam");
    },
  );
  test("an unknown category is refused with the nearest one", () => {
    expect(outcome(category, "Nước mấm ")).toBe("workbook.unknown_category_suggest");
    expect(outcome(category, "nuoc")).toBe("workbook.unknown_category_suggest");
    expect(outcome(category, "Xe máy")).toBe("workbook.unknown_category");
  });
  test("picture names are plain file names", () => {
    expect(outcome(pictures(2), "a.png; b.JPG")).toEqual(["a.png", "b.JPG"]);
    expect(outcome(pictures(2), "../a.png")).toBe("workbook.picture_name");
    expect(outcome(pictures(2), "a.svg")).toBe("workbook.picture_name");
    expect(outcome(pictures(1), "a.png; b.png")).toBe("workbook.too_many");
  });
});
