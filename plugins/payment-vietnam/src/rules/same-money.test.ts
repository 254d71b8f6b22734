import { describe, expect, it } from "vitest";
import { sameMoney } from "./same-money";

const told = {
  occurred_at: new Date("2026-11-30T02:00:00Z"),
  amount: 250_000,
  content: "DH1024N",
};

describe("a gateway and a statement", () => {
  it.each<[object, boolean]>([
    [{}, true],
    [{ content: "MBVCB.551.DH1024N.CT tu 0011" }, true],
    [{ occurred_at: new Date("2026-11-29T17:00:00Z") }, true],
    [{ occurred_at: new Date("2026-11-28T02:00:00Z") }, false],
    [{ amount: 250_001 }, false],
    [{ content: "DH23A" }, false],
    [{ content: "tien hang" }, false],
  ])("tell of the same money with %o: %s", (other, same) => {
    expect(sameMoney(told, { ...told, ...other })).toBe(same);
  });

  it("compare words where no code is written", () => {
    const one = { ...told, content: "Chị Lài chuyển tiền" };
    expect(sameMoney(one, { ...one, content: "IBFT CHI LAI CHUYEN TIEN FT26" })).toBe(true);
    expect(sameMoney(one, { ...one, content: "anh Ba chuyen tien" })).toBe(false);
  });
});
