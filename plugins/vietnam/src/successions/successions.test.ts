import { describe, expect, it } from "vitest";
import { calendarDate } from "../calendar-date";
import { type Lived, livesOnIn, successionFaults } from ".";

const D1 = "2020-01-01";
const D2 = "2025-07-01";
const D3 = "2027-01-01";

const place = (
  code: string,
  from: string,
  to: string | null = null,
  successors: string[] = [],
  name = `Xã ${code}`,
): Lived => ({
  ...{ code, kind: "commune", name, successors },
  from: calendarDate(from),
  to: to === null ? null : calendarDate(to),
});

describe("places and bodies that follow each other", () => {
  it.each<[string, Lived[], Array<[string, string]>]>([
    ["one that lasts", [place("A", D1)], []],
    [
      "one and a part of another become a third",
      [place("A", D1, D3, ["C"]), place("B", D1, null, ["C"]), place("C", D3)],
      [],
    ],
    ["one goes into one that was there", [place("A", D1, D3, ["B"]), place("B", D1)], []],
    ["one ends and nobody takes over", [place("A", D1, D3)], [["A", "gap"]]],
    [
      "its successor begins a day late",
      [place("A", D1, D3, ["C"]), place("C", "2027-01-02")],
      [["A", "gap"]],
    ],
    [
      "its successor had ended",
      [place("A", D1, D3, ["C"]), place("C", D1, D2, ["D"]), place("D", D2)],
      [["A", "gap"]],
    ],
    ["an unknown successor", [place("A", D1, D3, ["X"])], [["A", "unknown"]]],
    [
      "a code that stands twice",
      [place("A", D1), place("A", D2, null, [], "Xã Khác")],
      [["A", "twice"]],
    ],
    ["an end before the beginning", [place("A", D2, D1, ["B"]), place("B", D1)], [["A", "dates"]]],
    [
      "two of one name at one time",
      [place("A", D1, null, [], "Xã Hoà Thắng"), place("B", D2, null, [], "Xã Hoà Thắng")],
      [["A", "overlap"]],
    ],
    [
      "two of one name, one after the other",
      [place("A", D1, D2, ["B"], "Xã Hoà Thắng"), place("B", D2, null, [], "Xã Hoà Thắng")],
      [],
    ],
    [
      "two that follow each other",
      [place("A", D1, null, ["B"]), place("B", D1, null, ["A"])],
      [
        ["A", "cycle"],
        ["B", "cycle"],
      ],
    ],
  ])("%s", (_what, records, faults) => {
    expect(successionFaults(records).map(({ code, fault }) => [code, fault])).toEqual(faults);
  });

  it.each<[string, string, string[]]>([
    ["before it began", "2019-12-31", []],
    ["while it is there", "2026-12-31", ["A"]],
    ["on the day on which another takes over", D3, ["C"]],
    ["after two successions", "2030-01-01", ["D", "E"]],
  ])("%s it lives on in", (_when, day, codes) => {
    const records = [
      place("A", D1, D3, ["C"]),
      place("C", D3, "2029-01-01", ["D", "E"]),
      place("D", "2029-01-01"),
      place("E", "2029-01-01"),
    ];
    const found = livesOnIn(records, "A", calendarDate(day)).map(({ code }) => code);
    expect(found.sort()).toEqual(codes);
  });
});
