import { describe, expect, it } from "vitest";
import { apart, gather, spread } from "./layout";

describe("what stands near each other on the map", () => {
  it("is gathered, and what is far stays alone", () => {
    const placed = [
      { item: "a", at: { x: 0, y: 0 } },
      { item: "b", at: { x: 300, y: 0 } },
      { item: "c", at: { x: 10, y: 5 } },
    ];
    expect(gather(placed, 30)).toEqual([
      { x: 0, y: 0, items: ["a", "c"] },
      { x: 300, y: 0, items: ["b"] },
    ]);
  });

  it("is spread so that nothing covers another", () => {
    for (const count of [1, 2, 7, 12]) {
      const spots = spread(count, 24);
      expect(spots).toHaveLength(count);
      const gaps = spots.flatMap((one, at) =>
        spots.slice(at + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
      );
      for (const gap of gaps) expect(gap).toBeGreaterThan(20);
    }
  });

  it("lets no name lie on an earlier one that stays", () => {
    const box = (x: number, y: number) => ({ x, y, width: 60, height: 14 });
    expect(apart([box(0, 0), box(50, 8), box(100, 16), box(60, 0)])).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });
});
