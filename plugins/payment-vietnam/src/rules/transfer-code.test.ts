import { describe, expect, it } from "vitest";
import { matchOf, namedOrders, transferCode } from "./transfer-code";

describe("the code of a transfer", () => {
  it("is the order's number with a letter that checks it", () => {
    expect(transferCode(1024)).toBe("DH1024N");
    expect(transferCode(23)).toBe("DH23A");
  });

  it("finds every wrong and every swapped digit", () => {
    for (const number of [7, 18, 1024, 90_817, 2_147_483_647]) {
      const digits = String(number).split("");
      const letter = transferCode(number).at(-1);
      digits.forEach((digit, at) => {
        for (const other of "0123456789") {
          if (other === digit || (at === 0 && other === "0")) continue;
          const wrong = digits.with(at, other).join("");
          expect(namedOrders(`DH${wrong}${letter}`).sure).toEqual([]);
        }
        const next = digits[at + 1];
        if (next === undefined || next === digit || (at === 0 && next === "0")) return;
        const swapped = digits
          .with(at, next)
          .with(at + 1, digit)
          .join("");
        expect(namedOrders(`DH${swapped}${letter}`).sure).toEqual([]);
      });
    }
  });

  it.each<[string, number[], number[]]>([
    ["DH1024N", [1024], []],
    ["dh 1024 n", [1024], []],
    ["MBVCB.5512345678.DH1024N.CT tu 0011001932418 NGUYEN VAN A toi 1017595600", [1024], []],
    ["IBFT 970436 DH1024N-30112026-14:02:11 REF FT26334", [1024], []],
    ["NANGGIODH0001024N FT26334123", [1024], []],
    ["thanh toan DH1024N va DH23A", [1024, 23], []],
    ["Thanh toán đơn hàng 1024", [], [1024]],
    ["Don hang so 1024 chi Lai", [], [1024]],
    ["DH1024 gui tien", [], [1024]],
    ["DH102420261130", [], []],
    ["Tra tien nuoc thang 11", [], []],
  ])("is read from %j", (content, sure, likely) => {
    const named = namedOrders(content);
    expect(named.sure).toEqual(sure);
    expect(named.likely.filter((number) => number < 100_000)).toEqual(likely);
  });
});

describe("the order that a transfer is for", () => {
  const orders = [
    { order_id: "a", number: 1024, missing: 250_000 },
    { order_id: "b", number: 23, missing: 0 },
  ];
  it.each<[string, number, string | null]>([
    ["DH1024N", 250_000, "a"],
    // Part, over and late: the code alone says whose it is.
    ["DH1024N", 100_000, "a"],
    ["DH23A", 5_000, "b"],
    ["don hang 1024", 250_000, "a"],
    ["don hang 1024", 249_999, null],
    ["don hang 23", 0, null],
    ["DH1024N DH23A", 250_000, null],
    ["DH46A", 250_000, null],
    ["", 250_000, null],
  ])("of %j with %d is %s", (content, amount, order) => {
    expect(matchOf(namedOrders(content), amount, orders)).toBe(order);
  });
});
