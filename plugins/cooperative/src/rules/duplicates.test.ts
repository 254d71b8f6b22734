import { describe, expect, it } from "vitest";
import { type Comparable, likelyDuplicates, likeness } from "./duplicates";

const organisation = (id: string, over: Partial<Comparable> = {}): Comparable => ({
  id,
  name: `HTX ${id} (minh hoạ)`,
  registration_number: null,
  phone: null,
  commune_code: "22918",
  ...over,
});

describe("the likeness of names", () => {
  it.each([
    ["HTX Nước mắm Phú Hài", "Hợp tác xã nước mắm Phú Hài", true],
    ["HTX Thanh long Hồng Sơn", "THT thanh long Hồng Sơn (minh hoạ)", true],
    ["HTX Thanh long Hoà Thắng", "HTX Thanh long Hòa Thắng", true],
    ["HTX Nước mắm Phú Hài", "HTX Nước mắn Phú Hài", true],
    ["HTX Nước mắm Phú Hài", "HTX Nước mắm Mũi Né", false],
    ["HTX Lúa", "HTX Mía", false],
    ["HTX", "THT", false],
  ])("%s, %s: %s", (one, other, near) => {
    expect(likeness(one, other) >= 0.8).toBe(near);
  });
});

describe("likely duplicates", () => {
  it.each<[string, Partial<Comparable>, Partial<Comparable>, string[]]>([
    [
      "one number, written in two ways, in two communes",
      { registration_number: "3400-000.001" },
      { registration_number: "3400000001", commune_code: "22963" },
      ["registration_number"],
    ],
    [
      "one phone",
      { phone: "0912345678" },
      { phone: "0912345678", commune_code: "22963" },
      ["phone"],
    ],
    [
      "near-same names in one commune",
      { name: "HTX Lúa Vàng" },
      { name: "THT Lúa Vàng" },
      ["name"],
    ],
    [
      "near-same names in two communes",
      { name: "HTX Lúa Vàng" },
      { name: "THT Lúa Vàng", commune_code: "22963" },
      [],
    ],
    ["nothing in common", {}, { name: "HTX Khác Hẳn" }, []],
    [
      "everything in common, once",
      { name: "HTX Lúa Vàng", phone: "0912345678", registration_number: "1" },
      { name: "HTX Lúa Vàng", phone: "0912345678", registration_number: "1" },
      ["registration_number", "phone", "name"],
    ],
  ])("%s", (_what, one, other, reasons) => {
    const found = likelyDuplicates([organisation("a-mot", one), organisation("b-hai", other)]);
    expect(found.map((pair) => pair.reasons)).toEqual(reasons.length > 0 ? [reasons] : []);
  });

  it("are told with the likeliest first", () => {
    const found = likelyDuplicates([
      organisation("a", { name: "HTX Lúa Vàng" }),
      organisation("b", { name: "THT Lúa Vàng" }),
      organisation("c", { registration_number: "34", name: "HTX Mía" }),
      organisation("d", { registration_number: "3-4", name: "HTX Đường" }),
    ]);
    expect(found.map(({ sides }) => sides.map(({ id }) => id))).toEqual([
      ["c", "d"],
      ["a", "b"],
    ]);
  });
});
