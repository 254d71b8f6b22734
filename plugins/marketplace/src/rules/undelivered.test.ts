import { describe, expect, it } from "vitest";
import { backParcels, canComeBack, undeliveredOf } from "./undelivered";

const AT = "2026-03-01T00:00:00.000Z";
const parcel = (shipped: boolean, arrived: boolean, back = false) => ({
  lines: [{ line_item_id: "a", quantity: 1 }],
  shipped_at: shipped ? AT : null,
  delivered_at: arrived ? AT : null,
  came_back_at: back ? AT : null,
});

describe("a parcel that nobody takes", () => {
  it.each([
    ["is on its way", [parcel(true, false)], true],
    [
      "is one of several, none of which has arrived",
      [parcel(true, false), parcel(true, false)],
      true,
    ],
    [
      "is one of several, of which another has arrived",
      [parcel(true, true), parcel(true, false)],
      false,
    ],
    [
      "is one of several, of which another came back before",
      [parcel(true, false), parcel(true, false, true)],
      true,
    ],
    ["has come back already", [parcel(true, false, true)], false],
    ["lies packed still", [parcel(false, false)], false],
    ["left before the market kept its own orders", [], false],
  ])("%s", (_, parcels, can) => {
    expect(canComeBack(parcels)).toBe(can);
  });

  it("is told by its history, with why", () => {
    const moved = { kind: "moved", note: null, facts: {}, at: AT } as const;
    expect(undeliveredOf([{ ...moved, note: "Bưu điện" }])).toBeNull();
    expect(
      undeliveredOf([
        moved,
        { ...moved, note: "Chuyển nhà", facts: { undelivered: "wrong_address" } },
      ]),
    ).toEqual({ reason: "wrong_address", note: "Chuyển nhà", at: AT });
  });

  it("is told apart from one of several, which leaves the rest as it is", () => {
    const lines = [{ line_item_id: "a", title: "Gạo", variant_title: null, quantity: 1 }];
    const facts = { parcel_id: "p", undelivered: "refused", lines, amount: 140_000 } as const;
    const history = [
      { kind: "part_came_back", note: null, facts: { ...facts, lines }, at: AT },
    ] as const;
    expect(undeliveredOf(history)).toBeNull();
    expect(backParcels(history)).toEqual([
      { parcel_id: "p", reason: "refused", note: null, at: AT, lines, amount: 140_000 },
    ]);
  });
});
