import { listHomeCommunes } from "@nang-gio/vietnam/places";

/** Communes of one old district. */
export interface CommuneGroup {
  district: string;
  communes: Array<{ code: string; name: string }>;
}

/** The communes of the market's area, under the districts of before 1 July 2025, by which people look for them. */
export function homeCommuneGroups(): CommuneGroup[] {
  const groups = new Map<string, CommuneGroup["communes"]>();
  for (const { code, name, oldDistrict } of listHomeCommunes()) {
    groups.set(oldDistrict, [...(groups.get(oldDistrict) ?? []), { code, name }]);
  }
  return [...groups].map(([district, communes]) => ({
    district,
    communes: communes.toSorted((a, b) => a.name.localeCompare(b.name, "vi")),
  }));
}
