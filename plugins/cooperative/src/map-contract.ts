import type { Ocop } from "./contract";
import type { OrganisationKind } from "./vocabulary";

/** An organisation on the map of staff. */
export interface MappedOrganisation {
  id: string;
  name: string;
  name_en: string | null;
  kind: OrganisationKind;
  commune_code: string;
  women_led: boolean;
  /** The most stars that goods of it may show today. */
  ocop_stars: Ocop["stars"] | null;
}

/** A commune on the map: the middle of it in degrees north and east, to about a kilometre. */
export interface MappedCommune {
  code: string;
  name: string;
  point: readonly [north: number, east: number];
}

/** `GET /admin/organisation-points`: every organisation in sight, and the communes of the area. */
export interface OrganisationPoints {
  organisations: MappedOrganisation[];
  communes: MappedCommune[];
}
