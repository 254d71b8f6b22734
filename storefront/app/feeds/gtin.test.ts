import { expect, it } from "vitest";
import { gtinOf } from "./gtin";

it.each([
  ["8936000000011", "8936000000011"],
  ["893-6000 000011", "8936000000011"],
  ["8936000000012", undefined],
  ["96385074", "96385074"],
  ["20000004", undefined],
  ["036000291452", "036000291452"],
  ["2000000000008", undefined],
  ["18936000000018", "18936000000018"],
  ["NM-500", undefined],
  ["", undefined],
  [null, undefined],
])("of %s the GTIN is %s", (barcode, gtin) => {
  expect(gtinOf(barcode)).toBe(gtin);
});
