import { describe, expect, it } from "vitest";
import { canComeBack, undeliveredOf } from "./undelivered";

const AT = "2026-03-01T00:00:00.000Z";
const parcel = (shipped: boolean, arrived: boolean) => ({
  lines: [{ line_item_id: "a", quantity: 1 }],
  shipped_at: shipped ? AT : null,
  delivered_at: arrived ? AT : null,
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
    ["lies packed still", [parcel(false, false)], false],
    ["left before the market kept its own orders", [], false],
  ])("%s", (_, parcels, can) => {
    expect(canComeBack(parcels)).toBe(can);
  });

  it("is told by its history, with why", () => {
    expect(undeliveredOf([{ note: "Bưu điện", facts: {}, at: AT }])).toBeNull();
    expect(
      undeliveredOf([
        { note: null, facts: {}, at: AT },
        { note: "Chuyển nhà", facts: { undelivered: "wrong_address" }, at: AT },
      ]),
    ).toEqual({ reason: "wrong_address", note: "Chuyển nhà", at: AT });
  });
});
