import { describe, expect, it } from "vitest";
import type { DeliveryRates } from "../delivery-terms-contract";
import { deliveryFee, rateTo, type WeighedLine } from "./delivery-fee";

const HOME = "68";
const RATES: DeliveryRates = {
  home: { steps: [{ up_to_g: 1_000, fee: 15_000 }], further_kg_fee: 0, days: 2 },
  named: [
    {
      provinces: ["79", "75"],
      steps: [
        { up_to_g: 1_000, fee: 22_000 },
        { up_to_g: 5_000, fee: 40_000 },
      ],
      further_kg_fee: 6_000,
      days: 3,
    },
  ],
  rest: {
    steps: [
      { up_to_g: 500, fee: 30_000 },
      { up_to_g: 2_000, fee: 45_000 },
    ],
    further_kg_fee: 8_000,
    days: 6,
  },
  free_over: 500_000,
};

const goods = (weight_g: number | null, quantity = 1, unit_price = 10_000): WeighedLine => ({
  weight_g,
  quantity,
  unit_price,
});

describe("what bringing a co-operative's goods costs by its own rates", () => {
  it.each<[string, string | null, WeighedLine[], number]>([
    ["in its own province", HOME, [goods(300)], 15_000],
    [
      "in its own province, however heavy where nothing more is asked",
      HOME,
      [goods(9_000)],
      15_000,
    ],
    ["to a named province", "79", [goods(300)], 22_000],
    ["to another named province", "75", [goods(300)], 22_000],
    ["to the rest", "01", [goods(300)], 30_000],
    ["before it is known where to", null, [goods(300)], 30_000],
    ["of exactly a step's weight", "79", [goods(1_000)], 22_000],
    ["a gram over a step", "79", [goods(1_001)], 40_000],
    ["of exactly the last step's weight", "79", [goods(5_000)], 40_000],
    ["a gram over the last step", "79", [goods(5_001)], 46_000],
    ["exactly a kilogram over the last step", "79", [goods(6_000)], 46_000],
    ["a gram more than that", "79", [goods(6_001)], 52_000],
    ["of all pieces of all lines together", "79", [goods(300, 2), goods(200, 2)], 22_000],
    ["of unknown weight, 500 g a piece", "01", [goods(null)], 30_000],
    ["of two of unknown weight", "01", [goods(null, 2)], 45_000],
    ["of known and unknown weight", "01", [goods(null), goods(1)], 45_000],
    ["for a đồng less than is free", "01", [goods(300, 1, 499_999)], 30_000],
    ["for exactly what is free", "01", [goods(300, 1, 500_000)], 0],
    ["for what is free in sum", "01", [goods(9_000, 1, 250_000), goods(1, 5, 50_000)], 0],
    ["of nothing", "79", [], 22_000],
  ])("%s", (_, province, lines, fee) => {
    expect(deliveryFee(RATES, HOME, { province, lines })).toBe(fee);
  });

  it("is never free where no amount says so", () => {
    const lines = [goods(300, 1, 2_000_000_000)];
    expect(deliveryFee({ ...RATES, free_over: null }, HOME, { province: HOME, lines })).toBe(
      15_000,
    );
  });

  it("is the own province's also where that is named", () => {
    const named = RATES.named.map((rate) => ({ ...rate, provinces: [HOME] }));
    expect(rateTo({ ...RATES, named }, HOME, HOME)).toBe(RATES.home);
  });
});
