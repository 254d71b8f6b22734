import { describe, expect, it } from "vitest";
import { gather, settle, spread } from "./layout";

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

  it("lets no name lie on an earlier one that has found room", () => {
    const box = (x: number, y: number) => ({ x, y, width: 60, height: 14 });
    const names = [box(0, 0), box(50, 8), box(100, 16), box(60, 0)];
    expect(settle(names, [], [0])).toEqual([0, undefined, 0, 0]);
    expect(settle(names, [], [0, 6, 12])).toEqual([0, 6, 12, 0]);
  });

  it("lets a name go down below the signs at its place, and hides it where others lie there too", () => {
    const name = { x: 0, y: 10, width: 60, height: 14 };
    const sign = (y: number) => ({ x: 20, y, width: 22, height: 22 });
    expect(settle([name], [sign(-11), sign(13)], [0, 6, 12, 18, 24, 30])).toEqual([30]);
    expect(settle([name], [sign(-11), sign(13), sign(37)], [0, 6, 12, 18, 24, 30])).toEqual([
      undefined,
    ]);
  });
});
