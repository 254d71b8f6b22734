import { describe, expect, it } from "vitest";
import { clashingTerm, type HeldOffice } from "./clashing-term";

const held = (over: Partial<HeldOffice> = {}): HeldOffice => ({
  person_name: "Nguyễn Thị Sáu (minh hoạ)",
  title: "director",
  from: "2024-01-01",
  to: "2026-01-01",
  ...over,
});
const other = "Trần Văn Bảy (minh hoạ)";

describe("a term that clashes with one of others", () => {
  it.each<[string, Partial<HeldOffice>, Partial<HeldOffice>, boolean]>([
    ["the same person, some of the same days", {}, { from: "2025-12-31", to: null }, true],
    ["the same person, written otherwise", {}, { person_name: "NGUYỄN THỊ SÁU (MINH HOẠ)" }, true],
    ["the same person from the day of leaving", {}, { from: "2026-01-01", to: null }, false],
    ["another director at the same time", {}, { person_name: other }, true],
    ["another director who follows", {}, { person_name: other, from: "2026-01-01" }, false],
    [
      "another director who left before",
      {},
      { person_name: other, from: "2023-01-01", to: "2024-01-01" },
      false,
    ],
    [
      "another while the first is still in office",
      { to: null },
      { person_name: other, from: "2030-01-01", to: null },
      true,
    ],
    ["the same person in another office", {}, { title: "accountant" }, false],
    [
      "another member of the board",
      { title: "board_member" },
      { title: "board_member", person_name: other },
      false,
    ],
    [
      "the same member of the board twice",
      { title: "board_member" },
      { title: "board_member" },
      true,
    ],
  ])("%s", (_what, one, two, clashes) => {
    expect(Boolean(clashingTerm(held(two), [held(one)]))).toBe(clashes);
  });
});
