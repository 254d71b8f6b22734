import { describe, expect, it } from "vitest";
import { clashOf, fillTimetable, meet, type Placed, slotsOf, type Wish } from "./timetable";

const wish = (organisation_id: string, buyer_id: string): Wish => ({
  ...{ id: `${organisation_id}-${buyer_id}`, organisation_id, buyer_id },
});

/** Numbers that are the same each time. */
function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % below;
  };
}

const placedOf = (
  wishes: readonly Wish[],
  ...rest: [Placed[], ReturnType<typeof slotsOf>, number]
) =>
  fillTimetable(wishes, ...rest).map((placement) => {
    const found = wishes.find(({ id }) => id === placement.id) as Wish;
    return { ...found, ...placement };
  });

describe("slots", () => {
  it("are as many as fit in, to the minute", () => {
    expect(slotsOf("08:30", "10:00", 25)).toEqual([
      { starts: "08:30", ends: "08:55" },
      { starts: "08:55", ends: "09:20" },
      { starts: "09:20", ends: "09:45" },
    ]);
    expect(slotsOf("10:00", "09:00", 20)).toEqual([]);
  });

  it("that touch do not meet", () => {
    const at = (starts: string, ends: string) => ({ starts, ends });
    expect(meet(at("08:00", "08:20"), at("08:20", "08:40"))).toBe(false);
    expect(meet(at("08:00", "08:21"), at("08:20", "08:40"))).toBe(true);
  });
});

describe("a timetable", () => {
  const one: Placed = { ...wish("a", "x"), starts: "08:00", ends: "08:20", table_number: 1 };

  it.each([
    ["organisation", { buyer_id: "y", table_number: 2 }],
    ["buyer", { organisation_id: "b", table_number: 2 }],
    ["table", { organisation_id: "b", buyer_id: "y" }],
    [undefined, { organisation_id: "b", buyer_id: "y", table_number: 2 }],
    [undefined, { starts: "08:20", ends: "08:40" }],
  ] as const)("says that the %s is taken", (what, more) => {
    expect(clashOf({ ...one, starts: "08:10", ends: "08:30", ...more }, [one])).toBe(what);
  });

  it("exchanges what it has placed, so that the busiest's wishes are enough slots", () => {
    const slots = slotsOf("08:00", "08:40", 20);
    const wishes = [wish("a", "x"), wish("a", "y"), wish("b", "x"), wish("b", "y")];
    expect(fillTimetable(wishes, [], slots, 2)).toHaveLength(4);
    expect(fillTimetable(wishes, [], slots, 1)).toHaveLength(2);
  });

  it("leaves what stands where it is", () => {
    const slots = slotsOf("08:00", "08:40", 20);
    const [placed] = placedOf([wish("a", "y")], [one], slots, 1);
    expect(placed).toMatchObject({ starts: "08:20", table_number: 1 });
    expect(fillTimetable([wish("b", "x")], [one], slots.slice(0, 1), 5)).toEqual([]);
  });

  it("has no clash, and leaves nothing that could still be placed, whoever wishes whom", () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const next = numbers(seed);
      const slots = slotsOf("08:00", "10:00", 20);
      const tables = 1 + next(4);
      const pairs = new Set(
        Array.from({ length: 24 }, () => `${"abcdef"[next(6)]}${"vwxyz"[next(5)]}`),
      );
      const wishes = [...pairs].map((pair) => wish(pair[0] ?? "", pair[1] ?? ""));
      const standing = [{ ...one, ...slots[next(6)], table_number: 1 }];
      const placed = placedOf(wishes, standing, slots, tables);
      const all: Placed[] = [...standing, ...placed];
      for (const [at, meeting] of all.entries()) {
        expect([seed, clashOf(meeting, all.slice(at + 1))]).toEqual([seed, undefined]);
      }
      const left = wishes.filter(({ id }) => !placed.some((found) => found.id === id));
      for (const waiting of left) {
        for (const slot of slots) {
          for (let table_number = 1; table_number <= tables; table_number += 1) {
            expect(clashOf({ ...waiting, ...slot, table_number }, all)).toBeDefined();
          }
        }
      }
    }
  });

  it("places every wish in as many slots as the busiest has, where there are tables", () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const next = numbers(seed);
      const pairs = new Set(
        Array.from({ length: 20 }, () => `${"abcdef"[next(6)]}${"vwxyz"[next(5)]}`),
      );
      const wishes = [...pairs].map((pair) => wish(pair[0] ?? "", pair[1] ?? ""));
      const most = (of: (one: Wish) => string) =>
        Math.max(...wishes.map((one) => wishes.filter((other) => of(other) === of(one)).length));
      const busiest = Math.max(
        most(({ organisation_id }) => organisation_id),
        most(({ buyer_id }) => buyer_id),
      );
      const slots = slotsOf("00:00", "23:59", 30).slice(0, busiest);
      expect([seed, fillTimetable(wishes, [], slots, 20).length]).toEqual([seed, wishes.length]);
    }
  });
});
