import { describe, expect, it } from "vitest";
import { CONSIGNMENT_STATES } from "../contract";
import { changesOf, judgeChange } from "./consignment-changes";

const AT = "2026-03-01T00:00:00.000Z";
const lines = [{ line_item_id: "a", quantity: 2 }];
const parcel = (quantity: number, delivered: boolean, back = false) => ({
  id: "p",
  lines: [{ line_item_id: "a", quantity }],
  carrier: null,
  tracking_number: null,
  packed_at: AT,
  shipped_at: AT,
  delivered_at: delivered ? AT : null,
  came_back_at: back ? AT : null,
});

describe("a change that leaves the state as it is", () => {
  const now = { state: "accepted", revision: 3 } as const;

  it("is done where nothing has happened since the person looked", () => {
    expect(judgeChange(now, now, "x", [])).toBe("move");
  });
  it("was done where the same was asked for at what the person saw", () => {
    expect(judgeChange({ ...now, revision: 4 }, now, "x", [{ revision: 3, request: "x" }])).toBe(
      "done",
    );
  });
  it("is refused where something else was done since", () => {
    expect(judgeChange({ ...now, revision: 4 }, now, "x", [{ revision: 3, request: "y" }])).toBe(
      "refuse",
    );
    expect(judgeChange({ ...now, state: "packed" }, now, "x", [])).toBe("refuse");
  });
});

describe("what can be done with a consignment beside moving it", () => {
  it("follows from how far it is", () => {
    const of = CONSIGNMENT_STATES.map((state) => [
      state,
      changesOf({
        state,
        pickup: false,
        payment: "at_door" as const,
        cash: null,
        lines,
        parcels: [],
        returns: [],
      }),
    ]);
    expect(of).toEqual([
      ["placed", ["cancel-line"]],
      ["accepted", ["cancel-line", "send-part"]],
      ["packed", ["cancel-line", "send-part"]],
      ["shipped", []],
      ["delivered", ["cash"]],
      ["cancelled", []],
      ["returned", []],
      ["undelivered", []],
    ]);
  });
  it("is to cancel or send the rest, and to tell that a part arrived, where a part has left", () => {
    expect(
      changesOf({
        state: "accepted",
        pickup: false,
        payment: "at_door" as const,
        cash: null,
        lines,
        parcels: [parcel(1, false)],
        returns: [],
      }),
    ).toEqual(["cancel-line", "arrive-part", "back-part"]);
    expect(
      changesOf({
        state: "accepted",
        pickup: false,
        payment: "at_door" as const,
        cash: null,
        lines,
        parcels: [parcel(1, true)],
        returns: [],
      }),
    ).toEqual(["cancel-line"]);
  });
  it("is to tell which of two parcels arrived first, and not of the last", () => {
    const two = [parcel(1, false), { ...parcel(1, false), id: "q" }];
    expect(
      changesOf({
        state: "shipped",
        pickup: false,
        payment: "at_door" as const,
        cash: null,
        lines,
        parcels: two,
        returns: [],
      }),
    ).toEqual(["arrive-part", "back-part"]);
    expect(
      changesOf({
        state: "shipped",
        pickup: false,
        payment: "at_door" as const,
        cash: null,
        lines,
        parcels: [parcel(1, true), parcel(1, false)],
        returns: [],
      }),
    ).toEqual(["back-part"]);
  });
  it("is to tell that a parcel came back, but of the last where nothing has arrived", () => {
    const shipped = {
      ...{ state: "shipped" as const, pickup: false, payment: "at_door" as const },
      ...{ cash: null, lines, returns: [] },
    };
    const one = { ...shipped, parcels: [parcel(1, false), parcel(1, false, true)] };
    expect(changesOf(one)).toEqual([]);
    const delivered = { ...shipped, state: "delivered" as const };
    expect(changesOf({ ...delivered, parcels: [parcel(1, true), parcel(1, false, true)] })).toEqual(
      ["cash", "return"],
    );
    expect(changesOf({ ...delivered, parcels: [parcel(2, false, true)] })).toEqual(["cash"]);
  });
  it("is nothing more once its money was recorded", () => {
    expect(
      changesOf({
        state: "delivered",
        pickup: false,
        payment: "at_door" as const,
        cash: {},
        lines,
        parcels: [],
        returns: [],
      }),
    ).toEqual([]);
  });
});
