import { expect, it } from "vitest";
import { firstOrderId } from "./order-ids";

it.each([
  [1_469_918_176_385, "order_01ARYZ6S41"],
  [0, "order_0000000000"],
])("knows from which id on orders were made at %i or later", (at, id) => {
  expect(firstOrderId(new Date(at))).toBe(id);
});
