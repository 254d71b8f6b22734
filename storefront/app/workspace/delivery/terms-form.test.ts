import { describe, expect, it } from "vitest";
import { composeRates, numberIn } from "./terms-form";

it.each([
  ["25.000", 25_000],
  ["25 000", 25_000],
  [" 1500 ", 1_500],
  ["0", 0],
  ["", undefined],
  ["  ", undefined],
  ["2,5", "2,5"],
  ["25k", "25k"],
  ["-1", "-1"],
  ["1.5", "1.5"],
])("%j is read as %j", (text, number) => {
  expect(numberIn(text)).toBe(number);
});

describe("rates from a form", () => {
  const typed = {
    "rates.home.steps.0.up_to_g": "1000",
    "rates.home.steps.0.fee": "15.000",
    "rates.home.steps.2.up_to_g": "5000",
    "rates.home.steps.2.fee": "x",
    "rates.home.days": "2",
    "rates.named.0.days": "",
    "rates.named.1.provinces": "79,75",
    "rates.named.1.steps.1.up_to_g": "500",
    "rates.named.1.steps.1.fee": "20000",
    "rates.named.1.days": "3",
    "rates.rest.days": "6",
    "rates.free_over": "500.000",
  };
  const { rates, controlOf } = composeRates(typed);

  it("leave out blank rows and blank groups", () => {
    expect(rates).toEqual({
      home: {
        steps: [
          { up_to_g: 1_000, fee: 15_000 },
          { up_to_g: 5_000, fee: "x" },
        ],
        further_kg_fee: 0,
        days: 2,
      },
      named: [
        {
          steps: [{ up_to_g: 500, fee: 20_000 }],
          further_kg_fee: 0,
          days: 3,
          provinces: ["79", "75"],
        },
      ],
      rest: { steps: [], further_kg_fee: 0, days: 6 },
      free_over: 500_000,
    });
  });

  it.each([
    ["rates.home.steps.1.fee", "rates.home.steps.2.fee"],
    ["rates.named.0.steps.0.up_to_g", "rates.named.1.steps.1.up_to_g"],
    ["rates.named.0.provinces", "rates.named.1.provinces"],
    ["rates.named.0.provinces.1", "rates.named.1.provinces"],
    ["rates.rest.steps", "rates.rest.steps.0.up_to_g"],
    ["rates.rest.days", "rates.rest.days"],
    ["rates.free_over", "rates.free_over"],
  ])("the fault of %s is told at %s", (field, control) => {
    expect(controlOf(field)).toBe(control);
  });
});
