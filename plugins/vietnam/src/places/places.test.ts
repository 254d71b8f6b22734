import { describe, expect, it } from "vitest";
import { canonical } from "../text";
import {
  findCommune,
  findHomeCommune,
  HOME_PROVINCE_CODE,
  homeCommunesOfOldWard,
  homePoint,
  listCommunes,
  listHomeCommunes,
  listProvinces,
  searchHomeCommunes,
} from "./index";

describe("home communes", () => {
  it("are spelt alike wherever they are named", () => {
    for (const { code, name } of listHomeCommunes()) expect(findCommune(code)?.name).toBe(name);
  });
});

describe("points of home communes", () => {
  it("are there for each and for no other, within the area, none twice", () => {
    const points = listHomeCommunes().map(({ code }) => homePoint(code) ?? [0, 0]);
    for (const [north, east] of points) {
      expect(north).toBeGreaterThan(10.4);
      expect(north).toBeLessThan(11.6);
      expect(east).toBeGreaterThan(107.3);
      expect(east).toBeLessThan(109);
    }
    expect(new Set(points.map(String)).size).toBe(45);
    expect(homePoint("00004")).toBeUndefined();
  });

  it("lie to each other as the places do", () => {
    const east = (code: string) => homePoint(code)?.[1] ?? 0;
    const [laGi, phanThiet, muiNe, phuQuy] = ["23235", "22945", "22918", "23272"].map(east);
    expect([laGi, phanThiet, muiNe, phuQuy]).toEqual([laGi, phanThiet, muiNe, phuQuy].toSorted());
  });
});

describe("places since 1 July 2025", () => {
  it("are 34 provinces and 3,321 communes", () => {
    expect(listProvinces()).toHaveLength(34);
    expect(listProvinces().flatMap((province) => listCommunes(province.code))).toHaveLength(3321);
  });

  it("include every home commune, under the same name, in Lâm Đồng", () => {
    expect(listHomeCommunes()).toHaveLength(45);
    for (const home of listHomeCommunes()) {
      const commune = findCommune(home.code);
      expect(commune?.provinceCode, home.name).toBe(HOME_PROVINCE_CODE);
      expect(canonical(commune?.name ?? "")).toBe(canonical(home.name));
    }
  });

  it("find a home commune with or without its kind and accents", () => {
    expect(searchHomeCommunes("Mũi Né").map((commune) => commune.code)).toEqual(["22918"]);
    expect(searchHomeCommunes("phuong mui ne").map((commune) => commune.code)).toEqual(["22918"]);
    expect(searchHomeCommunes("Atlantis")).toEqual([]);
    expect(findHomeCommune("00000")).toBeUndefined();
  });

  it("find where a ward of before July 2025 is now", () => {
    for (const ward of ["Phường Hàm Tiến", "hàm tiến"]) {
      expect(homeCommunesOfOldWard(ward).map((commune) => commune.code)).toEqual(["22918"]);
    }
  });
});
