import { describe, expect, it } from "vitest";
import { nothingLeft } from "./nothing-left";

describe("an order", () => {
  it("is over once each of its consignments was cancelled or came back", () => {
    expect(
      nothingLeft([{ state: "cancelled" }, { state: "returned" }, { state: "undelivered" }]),
    ).toBe(true);
    expect(nothingLeft([{ state: "cancelled" }, { state: "delivered" }])).toBe(false);
    expect(nothingLeft([])).toBe(false);
  });
});
