import { describe, expect, it } from "vitest";
import { prepaidMoney } from "./prepaid-money";

const paid = {
  state: "delivered" as const,
  total: 145_000,
  cash_total: 145_000,
  refunded_total: 0,
};

describe("the money of a consignment that was paid in advance", () => {
  it("is the co-operative's as long as nothing came back", () => {
    expect(prepaidMoney(paid)).toEqual({ paid: 145_000, refunded: 0, owed: 0, stands: 145_000 });
  });

  it("is owed to the shopper as far as the goods came back, until it was paid", () => {
    const smaller = { ...paid, total: 100_000 };
    expect(prepaidMoney(smaller)).toMatchObject({ owed: 45_000, stands: 100_000 });
    const refunded = { ...smaller, refunded_total: 45_000 };
    expect(prepaidMoney(refunded)).toMatchObject({ refunded: 45_000, owed: 0, stands: 100_000 });
  });

  it("leaves the co-operative nothing once all of it came back, the delivery too", () => {
    const back = { ...paid, state: "returned" as const, total: 25_000 };
    expect(prepaidMoney(back)).toMatchObject({ owed: 145_000, stands: 0 });
    expect(prepaidMoney({ ...back, refunded_total: 145_000 })).toMatchObject({
      ...{ refunded: 145_000, owed: 0, stands: 0 },
    });
  });
});
