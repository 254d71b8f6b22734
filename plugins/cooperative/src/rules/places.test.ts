import { calendarDate } from "@nang-gio/vietnam";
import { expect, it } from "vitest";
import { placesOn, reportingPlace } from "./places";

const LAST_DAY_OF_DISTRICTS = calendarDate("2025-06-30");
const FIRST_DAY_OF_COMMUNES = calendarDate("2025-07-01");

it("speaks of the district in a report of June 2025 and of the commune from July on", () => {
  expect(reportingPlace("22918", LAST_DAY_OF_DISTRICTS)?.name).toBe("Thành phố Phan Thiết");
  expect(reportingPlace("22918", FIRST_DAY_OF_COMMUNES)?.name).toBe("Phường Mũi Né");
  expect(reportingPlace("99999", FIRST_DAY_OF_COMMUNES)).toBeUndefined();
});

it("hands every district over to communes that exist", () => {
  const codes = new Set(placesOn(FIRST_DAY_OF_COMMUNES).map(({ code }) => code));
  const districts = placesOn(LAST_DAY_OF_DISTRICTS).filter(({ kind }) => kind === "district");
  const successors = districts.flatMap((district) => district.successors);
  expect(districts.length).toBeGreaterThan(5);
  const english = districts.map(({ name_en }) => name_en);
  expect(english).toContain("Tuy Phong District");
  expect(english).toContain("Duc Linh District");
  expect(new Set(successors).size).toBe(45);
  expect(successors.every((code) => codes.has(code))).toBe(true);
});

it("knows one province of the area on each day", () => {
  const names = (day: typeof FIRST_DAY_OF_COMMUNES) =>
    placesOn(day)
      .filter(({ kind }) => kind === "province")
      .map(({ code }) => code);
  expect(names(LAST_DAY_OF_DISTRICTS)).toContain("60");
  expect(names(FIRST_DAY_OF_COMMUNES)).toEqual(["68"]);
});
