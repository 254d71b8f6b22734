import { describe, expect, it } from "vitest";
import { changesBetween } from "./changes";

describe("what changed", () => {
  it("is each field that differs, with both values", () => {
    const before = { id: "org_1", name: "HTX A", phone: null, updated_at: "1" };
    const after = { id: "org_1", name: "HTX B", phone: null, updated_at: "2" };
    expect(changesBetween(before, after)).toEqual([
      { field: "name", before: "HTX A", after: "HTX B" },
    ]);
  });

  it("tells a list's records apart by their ids, whatever their order", () => {
    const before = {
      terms: [
        { id: "t1", to: null },
        { id: "t2", to: null },
      ],
    };
    const after = {
      terms: [
        { id: "t2", to: "2026-01-01" },
        { id: "t1", to: null },
      ],
    };
    expect(changesBetween(before, after)).toEqual([
      { field: "terms[t2].to", before: null, after: "2026-01-01" },
    ]);
  });

  it("of a new record is all that it holds, of a removed one all that it held", () => {
    expect(changesBetween(undefined, { id: "x", name: "A", note: null })).toEqual([
      { field: "id", before: null, after: "x" },
      { field: "name", before: null, after: "A" },
    ]);
    expect(changesBetween({ id: "x", lines: ["a"] }, undefined)).toEqual([
      { field: "id", before: "x", after: null },
      { field: "lines", before: ["a"], after: null },
    ]);
  });

  it("leaves out the twin that money is kept as", () => {
    const price = (amount: number) => ({ id: "p", amount, raw_amount: { value: String(amount) } });
    expect(changesBetween(price(1), price(2))).toEqual([{ field: "amount", before: 1, after: 2 }]);
  });
});
