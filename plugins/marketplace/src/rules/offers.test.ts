import { describe, expect, it } from "vitest";
import { judgeOffer } from "./offers";

const facts = {
  name: "Nước mắm – 500 ml",
  price: 95_000,
  sale_price: 80_000,
  stock: 10,
  reserved: 3,
};

describe("an offer", () => {
  it.each([
    [{}, []],
    [{ price: 95_000, sale_price: 80_000, stock: 10 }, []],
    [{ price: 80_001 }, []],
    [{ price: 80_000 }, [["offers.0.price", "marketplace.offer_sale"]]],
    [{ price: 70_000, sale_price: null }, []],
    [{ sale_price: 95_000 }, [["offers.0.sale_price", "marketplace.offer_sale"]]],
    [{ price: 99_000, price_seen: 95_000, sale_price: 85_000, sale_price_seen: 80_000 }, []],
    [
      { price: 99_000, price_seen: 90_000, sale_price: null, sale_price_seen: 70_000 },
      [
        ["offers.0.price", "marketplace.offer_price_moved"],
        ["offers.0.sale_price", "marketplace.offer_price_moved"],
      ],
    ],
    [{ price: 95_000, price_seen: 90_000 }, []],
    [{ stock: 3, stock_seen: 10 }, []],
    [{ stock: 2, stock_seen: 10 }, [["offers.0.stock", "marketplace.offer_reserved"]]],
    [{ stock: 20, stock_seen: 12 }, [["offers.0.stock", "marketplace.offer_stock_moved"]]],
    [{ stock: 10, stock_seen: 12 }, []],
  ])("%j: %j", (offer, found) => {
    const faults = judgeOffer({ sku: "NM-500", ...offer }, facts, "offers.0");
    expect(faults.map(({ field, code }) => [field, code])).toEqual(found);
  });

  it("that the market has overtaken is told apart from one that is wrong", () => {
    const stale = (stock: number, stock_seen: number) =>
      judgeOffer({ sku: "NM-500", stock, stock_seen }, facts, "offers.0")[0]?.stale;
    expect([stale(20, 12), stale(2, 10)]).toEqual([true, false]);
  });
});
