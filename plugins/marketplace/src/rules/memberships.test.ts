import { expect, it } from "vitest";
import { membershipsAt } from "./memberships";

const at = (text: string) => new Date(`2026-03-01T${text}:00Z`);
const term = (from: string, to: string | null) => ({ from: at(from), to: to ? at(to) : null });

it.each([
  ["before it begins", "07:59", []],
  ["from its first instant", "08:00", ["open", "ended"]],
  ["until before its end", "08:59", ["open", "ended"]],
  ["no longer at its end", "09:00", ["open"]],
])("a membership holds %s", (_, now, expected) => {
  const memberships = [
    { name: "open", ...term("08:00", null) },
    { name: "ended", ...term("08:00", "09:00") },
  ];
  expect(membershipsAt(memberships, at(now)).map(({ name }) => name)).toEqual(expected);
});

it("gives the oldest first", () => {
  const memberships = [
    { name: "new", ...term("10:00", null) },
    { name: "old", ...term("08:00", null) },
  ];
  expect(membershipsAt(memberships, at("11:00")).map(({ name }) => name)).toEqual(["old", "new"]);
});
