import { describe, expect, it } from "vitest";
import { deliveryOutlook } from "./delivery-outlook";

const rate = (fee: number, days: number) => ({
  steps: [{ up_to_g: 1_000, fee }],
  further_kg_fee: 2_000,
  days,
});
const RATES = {
  home: rate(15_000, 2),
  named: [{ ...rate(22_000, 7), provinces: ["79", "75"] }],
  rest: rate(45_000, 6),
  free_over: 500_000,
};
const PICKUP = { offered: true, address: "Thôn 1, Mũi Né", hours: "7–17 giờ" };
const terms = { rates: RATES, home_province: "68", pickup: PICKUP };

describe("what a shopper is told of the delivery of one piece", () => {
  it("is the market's flat fee and its days where the co-operative has told nothing", () => {
    expect(deliveryOutlook({ ...terms, rates: null }, [{ price: 1, weight_g: 9_000 }])).toEqual({
      fee: { from: 25_000, to: 25_000 },
      free_over: null,
      home_days: 5,
      other_days: 5,
      pickup: { address: "Thôn 1, Mũi Né", hours: "7–17 giờ" },
    });
  });

  it.each([
    ["a light one, near and far", [{ price: 95_000, weight_g: 600 }], 15_000, 45_000],
    [
      "a light and a heavy kind",
      [600, 3_000].map((w) => ({ price: 1, weight_g: w })),
      15_000,
      49_000,
    ],
    ["one of unknown weight, which counts 500 g", [{ price: 1, weight_g: null }], 15_000, 45_000],
    ["one dear enough to be brought for nothing", [{ price: 500_000, weight_g: 600 }], 0, 0],
    [
      "a cheap and a dear kind",
      [499_999, 500_000].map((price) => ({ price, weight_g: 1 })),
      0,
      45_000,
    ],
  ])("costs from the least to the most for %s", (_what, kinds, from, to) => {
    expect(deliveryOutlook(terms, kinds)).toMatchObject({ fee: { from, to }, free_over: 500_000 });
  });

  it("takes the longest days of all other provinces", () => {
    expect(deliveryOutlook(terms, [{ price: 1, weight_g: 1 }])).toMatchObject({
      home_days: 2,
      other_days: 7,
    });
  });

  it("names no place where nobody is to come", () => {
    const pickup = { offered: false, address: null, hours: null };
    expect(deliveryOutlook({ ...terms, pickup }, [{ price: 1, weight_g: 1 }]).pickup).toBeNull();
  });
});
