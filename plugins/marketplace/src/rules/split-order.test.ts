import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type OrderLineFact, splitOrder } from "./split-order";

const line = (organisation_id: string, total: number, id = `item_${total}`): OrderLineFact => ({
  line_item_id: id,
  organisation_id,
  product_id: "prod",
  title: "Nước mắm",
  variant_title: "500 ml",
  thumbnail: null,
  quantity: 1,
  unit_price: total,
  subtotal: total,
  total,
});

describe("an order of two co-operatives", () => {
  const consignments = splitOrder(
    12,
    [line("org_a", 100_000), line("org_b", 60_000), line("org_a", 40_000)],
    [
      { organisation_id: "org_b", name: "Giao tận nơi", total: 25_000, pickup: false },
      { organisation_id: "org_a", name: "Nhận tại hợp tác xã", total: 0, pickup: true },
    ],
  );

  it("is two consignments, each with its own goods and shipping", () => {
    expect(consignments.map(({ lines, ...rest }) => ({ ...rest, lines: lines.length }))).toEqual([
      {
        organisation_id: "org_a",
        number: "12-1",
        shipping_method: "Nhận tại hợp tác xã",
        pickup: true,
        goods_total: 140_000,
        shipping_total: 0,
        total: 140_000,
        lines: 2,
      },
      {
        organisation_id: "org_b",
        number: "12-2",
        shipping_method: "Giao tận nơi",
        pickup: false,
        goods_total: 60_000,
        shipping_total: 25_000,
        total: 85_000,
        lines: 1,
      },
    ]);
  });
});

it("loses no đồng and no line of any order", () => {
  const seller = fc.constantFrom("org_a", "org_b", "org_c", "org_d");
  const amount = fc.integer({ min: 0, max: 50_000_000 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(seller, amount), { minLength: 1, maxLength: 30 }),
      fc.array(fc.tuple(seller, amount), { maxLength: 6 }),
      (goods, charges) => {
        const lines = goods.map(([organisation, total], index) =>
          line(organisation, total, `item_${index}`),
        );
        const shipping = charges.map(([organisation_id, total]) => ({
          organisation_id,
          name: "Giao tận nơi",
          total,
          pickup: false,
        }));
        const consignments = splitOrder(1, lines, shipping);
        const whole = [...lines, ...shipping].reduce((sum, { total }) => sum + total, 0);
        expect(consignments.reduce((sum, { total }) => sum + total, 0)).toBe(whole);
        expect(consignments.flatMap((part) => part.lines)).toHaveLength(lines.length);
        expect(new Set(consignments.map(({ organisation_id }) => organisation_id)).size).toBe(
          consignments.length,
        );
      },
    ),
  );
});
