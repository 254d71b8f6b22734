import { expect, it } from "vitest";
import { changedConsignments } from "./changed-consignments";
import { type OrderLineFact, splitOrder } from "./split-order";

const line = (organisation_id: string, quantity: number): OrderLineFact => ({
  line_item_id: `line-${organisation_id}`,
  organisation_id,
  product_id: null,
  title: "Nước mắm",
  variant_title: null,
  thumbnail: null,
  quantity,
  unit_price: 10_000,
  subtotal: quantity * 10_000,
  total: quantity * 10_000,
});
const parcel = (organisation_id: string) => ({
  organisation_id,
  name: "Giao",
  total: 25_000,
  pickup: false,
});
const parcels = [parcel("a"), parcel("b")];
const split = (...lines: OrderLineFact[]) => splitOrder(7, lines, parcels);
const kept = split(line("a", 2), line("b", 1)).map((draft) => ({
  ...draft,
  id: `of-${draft.organisation_id}`,
  state: "accepted" as const,
}));
const now = (drafts: ReturnType<typeof split>, cancelled = false) =>
  changedConsignments(kept, { drafts, cancelled });

it("an order that stayed as it was changes nothing", () => {
  expect(now(split(line("a", 2), line("b", 1)))).toEqual({ changed: [], missing: [] });
});

it("fewer pieces change their consignment only, and leave its state", () => {
  const { changed, missing } = now(split(line("a", 1), line("b", 1)));
  expect(missing).toEqual([]);
  expect(changed).toMatchObject([{ id: "of-a", state: "accepted", goods_total: 10_000 }]);
});

it("goods of one taken out cancel its consignment, and its parcel falls to the other", () => {
  const { changed } = now(split(line("a", 2)));
  expect(changed).toMatchObject([
    { id: "of-a", state: "accepted", shipping_total: 50_000, total: 70_000 },
    { id: "of-b", state: "cancelled", total: 0, lines: null },
  ]);
});

it("a cancelled order cancels each part with its sums, but not what was returned", () => {
  const drafts = split(line("a", 2), line("b", 1));
  expect(now(drafts, true).changed).toMatchObject([
    { id: "of-a", state: "cancelled", total: 45_000 },
    { id: "of-b", state: "cancelled", total: 35_000 },
  ]);
  const returned = kept.map((one) => ({ ...one, state: "returned" as const }));
  expect(changedConsignments(returned, { drafts, cancelled: true }).changed).toEqual([]);
});

it("what nobody took comes to nothing, and keeps its lines and the way that it went", () => {
  const [a, b] = split(line("a", 2), line("b", 1));
  if (!a || !b) throw new Error("not split");
  const back = {
    ...{ ...b, shipping_method: "", goods_total: 0, shipping_total: 0, total: 0 },
    lines: b.lines.map((one) => ({ ...one, total: 0 })),
  };
  const before = kept.map((one) =>
    one.organisation_id === "b" ? { ...one, state: "undelivered" as const } : one,
  );
  const { changed } = changedConsignments(before, { drafts: [a, back], cancelled: false });
  expect(changed).toMatchObject([
    { id: "of-b", state: "undelivered", shipping_method: "Giao", total: 0, lines: null },
  ]);
});

it("one more co-operative gets the next number", () => {
  const { missing } = now(split(line("c", 1), line("a", 2), line("b", 1)));
  expect(missing).toMatchObject([{ organisation_id: "c", number: "7-3" }]);
});
