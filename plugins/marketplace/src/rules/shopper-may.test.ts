import { expect, it } from "vitest";
import type { Consignment } from "../contract";
import { shopperMay } from "./shopper-may";

const NOW = new Date("2026-11-30T03:00:00Z");

const line = { line_item_id: "a", quantity: 2 } as Consignment["lines"][number];

function parcel(more: Partial<Consignment["parcels"][number]>): Consignment["parcels"][number] {
  return {
    ...{ id: "p", lines: [{ line_item_id: "a", quantity: 2 }], carrier: null },
    ...{ tracking_number: null, packed_at: null, shipped_at: null, delivered_at: null },
    came_back_at: null,
    ...more,
  };
}

const may = (
  state: Consignment["state"],
  parcels: Consignment["parcels"] = [],
  returns: Consignment["returns"] = [],
) => shopperMay({ state, lines: [line], parcels, returns }, NOW);

it.each([
  ["placed", true],
  ["accepted", true],
  ["packed", false],
  ["shipped", false],
  ["delivered", false],
  ["cancelled", false],
  ["undelivered", false],
] as const)("a shopper may cancel what is %s: %s", (state, expected) => {
  expect(may(state).cancel).toBe(expected);
});

it("keeps a shopper from cancelling what has left in part", () => {
  const sent = parcel({ shipped_at: "2026-11-29T03:00:00Z" });
  expect(may("accepted", [sent]).cancel).toBe(false);
});

it("lets a shopper return what arrived within 30 days, and no more of it than is there", () => {
  const at = (delivered_at: string) => [parcel({ delivered_at })];
  const all = [{ line_item_id: "a", quantity: 2 }];
  expect(may("delivered", at("2026-10-31T03:00:00Z")).returnable).toEqual(all);
  expect(may("delivered", at("2026-10-31T02:59:59Z")).returnable).toEqual([]);
  expect(may("shipped", at("2026-11-29T03:00:00Z")).returnable).toEqual([]);
  const asked = { state: "requested", lines: [{ line_item_id: "a", quantity: 1 }] };
  const left = may("delivered", at("2026-11-29T03:00:00Z"), [
    asked as unknown as Consignment["returns"][number],
  ]);
  expect(left.returnable).toEqual([{ line_item_id: "a", quantity: 1 }]);
});
