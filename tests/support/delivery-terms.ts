import { expect } from "vitest";
import type { seller } from "./sellers";

type Ask = Awaited<ReturnType<typeof seller>>;

/** Rates in which every fee can be told from every other. */
export const RATES = {
  home: { steps: [{ up_to_g: 1_000, fee: 15_000 }], further_kg_fee: 2_000, days: 2 },
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
  rest: { steps: [{ up_to_g: 2_000, fee: 45_000 }], further_kg_fee: 8_000, days: 6 },
  free_over: 500_000,
};

/** The co-operative's terms as they are. */
export const readTerms = async (ask: Ask) =>
  (await ask("GET", "/seller/delivery-terms")).body.terms;

/** Changes the terms as they are now. */
export async function tellTerms(ask: Ask, change: object) {
  const { revision } = await readTerms(ask);
  const answer = await ask("POST", "/seller/delivery-terms", { seen: revision, ...change });
  expect([answer.status, answer.body.message]).toEqual([200, undefined]);
  return answer.body.terms;
}
