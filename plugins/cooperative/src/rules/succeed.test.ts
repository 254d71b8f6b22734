import { calendarDate } from "@nang-gio/vietnam";
import { describe, expect, it } from "vitest";
import { assertFollows, type Named, succeed, withChanges } from "./succeed";

const place = (code: string, over: Partial<Named> = {}): Named => ({
  ...{ code, kind: "commune", name: `Xã ${code}`, name_en: `Commune ${code}` },
  ...{ from: calendarDate("2025-07-01"), to: null, successors: [], ...over },
});
const DAY = calendarDate("2027-01-01");
const INTO = { code: "C", name: "Xã C", name_en: "Commune C" };
const PLACES = [place("A"), place("B"), place("E")];

describe("places that become one", () => {
  it("A and a part of B become C: A ends, B goes on, C begins", () => {
    const changes = succeed(PLACES, { day: DAY, whole: ["A"], parts: ["B"], into: INTO });
    expect(changes).toEqual([
      place("A", { to: DAY, successors: ["C"] }),
      place("B", { successors: ["C"] }),
      place("C", { from: DAY }),
    ]);
    expect(() => assertFollows(PLACES, changes)).not.toThrow();
    expect(withChanges(PLACES, changes)).toHaveLength(4);
  });

  it("A goes into B, which is there", () => {
    const into = { code: "B", name: "Xã B", name_en: "Commune B" };
    expect(succeed(PLACES, { day: DAY, whole: ["A"], parts: [], into })).toEqual([
      place("A", { to: DAY, successors: ["B"] }),
    ]);
  });

  it.each<[string, string[], string[], object, string]>([
    ["an unknown place", ["X"], [], {}, "whole"],
    ["an unknown part", ["A"], ["X"], {}, "parts"],
    ["one that becomes itself", ["A"], [], { code: "A" }, "whole"],
    ["one that is whole and a part", ["A"], ["A"], {}, "parts"],
    ["a day before it began", ["A"], [], { day: "2025-07-01" }, "whole"],
  ])("are refused with %s", (_what, whole, parts, over, field) => {
    const { day = DAY, ...into } = over as { day?: string };
    const asked = { day: calendarDate(day), whole, parts, into: { ...INTO, ...into } };
    expect(() => succeed(PLACES, asked)).toThrow(expect.objectContaining({ field }));
  });

  it.each<[string, Named, string]>([
    ["an end without a successor", place("A", { to: DAY }), "successors"],
    ["a successor that is not there", place("A", { to: DAY, successors: ["X"] }), "successors"],
    ["a circle", place("A", { successors: ["A"] }), "successors"],
    ["the name of another", place("F", { name: "Xã B" }), "name"],
    [
      "an end before the beginning",
      place("A", { to: calendarDate("2025-01-01"), successors: ["B"] }),
      "to",
    ],
  ])("a correction is refused with %s", (_what, change, field) => {
    expect(() => assertFollows(PLACES, [change])).toThrow(expect.objectContaining({ field }));
  });
});
