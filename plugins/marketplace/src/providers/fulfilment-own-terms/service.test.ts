import { describe, expect, it } from "vitest";
import { OwnTermsProvider } from "./service";

const rate = { steps: [{ up_to_g: 1_000, fee: 15_000 }], further_kg_fee: 2_000, days: 2 };
const data = {
  rates: { home: rate, named: [], rest: rate, free_over: 100_000 },
  home_province: "68",
};
const provider = new OwnTermsProvider();
const fee = async (context: object) =>
  (await provider.calculatePrice(data, {}, context)).calculated_amount;

/** A line as Medusa's query gives it: numbers, or what counts as one, and no totals. */
const line = (more: object) => ({
  quantity: 1,
  unit_price: 10_000,
  variant: { weight: 600 },
  ...more,
});

describe("what Medusa asks for a price with", () => {
  it.each<[string, object, number]>([
    ["an address and weights", { items: [line({})], shipping_address: { province: "68" } }, 15_000],
    ["no address", { items: [line({})] }, 15_000],
    ["an address without a province", { items: [line({})], shipping_address: {} }, 15_000],
    ["a weight that is no number", { items: [line({ variant: { weight: "nặng" } })] }, 15_000],
    ["no weight", { items: [line({ variant: { weight: null }, quantity: 3 })] }, 17_000],
    ["no variant", { items: [line({ variant: null, quantity: 3 })] }, 17_000],
    ["numbers as text", { items: [line({ unit_price: "50000", quantity: "2" })] }, 0],
    ["no lines of its own", { items: [] }, 15_000],
  ])("is answered with %s", async (_, context, wanted) => {
    expect(await fee(context)).toBe(wanted);
  });

  it("can be priced only by an option that holds rates", async () => {
    expect(await provider.canCalculate({ data })).toBe(true);
    expect(await provider.canCalculate({ data: {} })).toBe(false);
  });
});
