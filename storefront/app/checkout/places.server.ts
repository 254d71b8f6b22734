import { findCommune, listCommunes, listProvinces } from "@nang-gio/vietnam/places";

/** A choice of an address form. */
export interface PlaceChoice {
  code: string;
  name: string;
}

const byName = (a: PlaceChoice, b: PlaceChoice) => a.name.localeCompare(b.name, "vi");

/** The 34 provinces since 1 July 2025 by name. */
export const PROVINCES: readonly PlaceChoice[] = listProvinces()
  .map(({ code, name }) => ({ code, name }))
  .toSorted(byName);

/** The communes of a province by name; of an unknown one none. */
export function communesOf(province: string): PlaceChoice[] {
  return listCommunes(province)
    .map(({ code, name }) => ({ code, name }))
    .toSorted(byName);
}

/** A province's name, or the code where it is unknown. */
export function provinceName(code: string): string {
  return PROVINCES.find((province) => province.code === code)?.name ?? code;
}

/** A commune of a province. */
export function communeIn(province: string, code: string): PlaceChoice | undefined {
  const commune = findCommune(code);
  return commune?.provinceCode === province ? commune : undefined;
}
