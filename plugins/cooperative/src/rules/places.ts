import { type CalendarDate, calendarDate, holdsOn, livesOnIn, unaccented } from "@nang-gio/vietnam";
import { HOME_PROVINCE_CODE, listHomeCommunes } from "@nang-gio/vietnam/places";

export type PlaceKind = "province" | "district" | "commune";

/** A place of the plan's area with the days on which it exists, `[from, to)`. */
export interface Place {
  code: string;
  kind: PlaceKind;
  name: string;
  name_en: string;
  /** The day from which it exists; `1992-04-01`, when the old province was made, for what is older. */
  from: CalendarDate;
  to: CalendarDate | null;
  /** Codes of the places that took over; several where it was split. */
  successors: readonly string[];
}

/** From this day communes answer to the province and districts are gone (Resolution 202/2025/QH15). */
export const TWO_LEVELS_FROM = calendarDate("2025-07-01");

const OLD_PROVINCE_FROM = calendarDate("1992-04-01");
const OLD_PROVINCE_CODE = "60";

const OLD_PROVINCE: Place = {
  code: OLD_PROVINCE_CODE,
  kind: "province",
  name: "Tỉnh Bình Thuận",
  name_en: "Binh Thuan Province",
  from: OLD_PROVINCE_FROM,
  to: TWO_LEVELS_FROM,
  successors: [HOME_PROVINCE_CODE],
};

const PROVINCE: Place = {
  code: HOME_PROVINCE_CODE,
  kind: "province",
  name: "Tỉnh Lâm Đồng",
  name_en: "Lam Dong Province",
  from: OLD_PROVINCE_FROM,
  to: null,
  successors: [],
};

/** English name of an old district: `Huyện Tuy Phong` → `Tuy Phong District`. */
function districtInEnglish(name: string): string {
  return unaccented(name)
    .replace(/^Thanh pho (.+)$/, "$1 City")
    .replace(/^Thi xa (.+)$/, "$1 Town")
    .replace(/^Huyen (.+)$/, "$1 District");
}

function oldDistricts(): Place[] {
  const districts = new Map<string, Place & { successors: string[] }>();
  for (const commune of listHomeCommunes()) {
    const district = districts.get(commune.oldDistrictCode);
    if (district) district.successors.push(commune.code);
    else {
      districts.set(commune.oldDistrictCode, {
        code: commune.oldDistrictCode,
        kind: "district",
        name: commune.oldDistrict,
        name_en: districtInEnglish(commune.oldDistrict),
        from: OLD_PROVINCE_FROM,
        to: TWO_LEVELS_FROM,
        successors: [commune.code],
      });
    }
  }
  return [...districts.values()];
}

const PLACES: readonly Place[] = [
  OLD_PROVINCE,
  PROVINCE,
  ...oldDistricts(),
  ...listHomeCommunes().map(
    (commune): Place => ({
      code: commune.code,
      kind: "commune",
      name: commune.name,
      name_en: commune.nameEn,
      from: TWO_LEVELS_FROM,
      to: null,
      successors: [],
    }),
  ),
];

/** Places that exist on a day; all that ever did when the day is left out. */
export function placesOn(day?: CalendarDate): readonly Place[] {
  return day ? PLACES.filter((place) => holdsOn(place, day)) : PLACES;
}

/**
 * The place by which a report of a day speaks of today's commune: the commune itself from 1 July 2025,
 * before that the district that most of it came from, and once it has ended the first of those that took over. An unknown code
 * gives `undefined`.
 */
export function reportingPlace(
  communeCode: string,
  day: CalendarDate,
  places: readonly Place[] = PLACES,
): Place | undefined {
  const [now] = livesOnIn(places, communeCode, day);
  const code = now?.code ?? communeCode;
  const before = (place: Place) => place.to !== null && place.successors.includes(communeCode);
  return places.find(
    (place) =>
      place.kind !== "province" && holdsOn(place, day) && (place.code === code || before(place)),
  );
}
