import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgePromotionMove, promotionActions, promotionState, reducedPrice } from "./promotions";

const at = (iso: string) => new Date(iso);
const HELD = { begins_at: at("2026-01-01T00:00:00Z"), ends_at: at("2026-02-01T00:00:00Z") };

describe("a promotion", () => {
  it.each([
    ["2025-12-31T23:59:59.999Z", "planned"],
    ["2026-01-01T00:00:00Z", "running"],
    ["2026-01-31T23:59:59.999Z", "running"],
    ["2026-02-01T00:00:00Z", "ended"],
  ] as const)("at %s is %s", (now, state) => {
    expect(promotionState({ ...HELD, paused: false }, at(now))).toBe(state);
  });

  it("that is paused holds at no time, and ends all the same", () => {
    expect(promotionState({ ...HELD, paused: true }, at("2026-01-15T00:00:00Z"))).toBe("paused");
    expect(promotionState({ ...HELD, paused: true }, HELD.ends_at)).toBe("ended");
  });

  it("can be paused, resumed and ended; pressed again it stays, ended it does not come back", () => {
    expect(promotionActions("running")).toEqual(["pause", "end"]);
    expect(promotionActions("paused")).toEqual(["resume", "end"]);
    expect(promotionActions("ended")).toEqual([]);
    expect(judgePromotionMove("pause", "paused")).toBe("done");
    expect(judgePromotionMove("resume", "running")).toBe("done");
    expect(judgePromotionMove("end", "ended")).toBe("done");
    expect(judgePromotionMove("resume", "ended")).toBe("refuse");
  });
});

describe("a reduced price", () => {
  it.each([
    ["percentage", 10, 95_000, 85_500],
    ["percentage", 15, 33_333, 28_333],
    ["percentage", 50, 1_001, 501],
    ["percentage", 90, 1, null],
    ["fixed", 10_000, 95_000, 85_000],
    ["fixed", 95_000, 95_000, null],
    ["fixed", 100_000, 95_000, null],
  ] as const)("of %s %i on %i đ is %s", (kind, value, price, left) => {
    expect(reducedPrice({ kind, value }, price)).toBe(left);
  });

  it("is whole, under the price, and within half a đồng of the percentage", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 2, max: 1_000_000_000 }),
        (value, price) => {
          const left = reducedPrice({ kind: "percentage", value }, price);
          if (left === null) return;
          expect(Number.isSafeInteger(left)).toBe(true);
          expect(left).toBeLessThan(price);
          expect(Math.abs(left * 100 - price * (100 - value))).toBeLessThanOrEqual(50);
        },
      ),
    );
  });
});
