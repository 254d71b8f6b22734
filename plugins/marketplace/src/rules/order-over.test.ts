import { expect, it } from "vitest";
import type { ConsignmentState } from "../contract";
import { isOver, type OpenOrder } from "./order-over";

const NOTHING: OpenOrder = { status: "pending", total: 0, held: 0 };

it.each<[string, Partial<OpenOrder>, ConsignmentState[], boolean]>([
  ["all of it came back", {}, ["undelivered"], true],
  ["what did not come back was cancelled", {}, ["undelivered", "cancelled"], true],
  ["a part of it is still to be brought", {}, ["undelivered", "accepted"], false],
  ["a part of it arrived", { total: 165_000 }, ["undelivered", "delivered"], false],
  ["its delivery is owed still", { total: 25_000 }, ["returned"], false],
  ["the market has to give money back", { held: 165_000 }, ["undelivered"], false],
  ["it is closed already", { status: "completed" }, ["undelivered"], false],
  ["Medusa has cancelled it", { status: "canceled" }, ["cancelled"], false],
  ["it was not split yet", {}, [], false],
])("an order is over where %s: %o", (_, order, states, over) => {
  expect(
    isOver(
      { ...NOTHING, ...order },
      states.map((state) => ({ state })),
    ),
  ).toBe(over);
});
