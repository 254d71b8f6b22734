import { describe, expect, it } from "vitest";
import { skuStem } from "./sku-stem";

describe("skuStem", () => {
  it.each([
    ["nuoc-mam-40-do-dam", "NUOC-MAM-40-DO-DAM"],
    [
      "thanh-long-ruot-do-say-deo-khong-duong-ham-thuan-bac-minh-hoa",
      "THANH-LONG-RUOT-DO-SAY-DEO-KHONG-DUONG-HAM-THUAN",
    ],
    [`${"a".repeat(51)}-minh-hoa`, "A".repeat(51)],
    ["a".repeat(90), "A".repeat(51)],
  ])("of %s is %s", (handle, stem) => {
    expect(skuStem(handle)).toBe(stem);
  });
});
