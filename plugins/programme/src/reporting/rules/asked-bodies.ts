import { type Place, reportingPlace, TWO_LEVELS_FROM } from "@nang-gio/cooperative/rules/places";
import type { Named } from "@nang-gio/cooperative/rules/succeed";
import { type CalendarDate, holdsOn } from "@nang-gio/vietnam";
import type { BodyLevel } from "../vocabulary";

/** A body that is asked to report, for one place where it is one of many. */
export interface AskedBody {
  sender: string;
  body_code: string;
  place_code: string | null;
  level: BodyLevel;
  /** Today's communes whose records it reports of. */
  commune_codes: string[];
}

export interface Known {
  bodies: readonly Named[];
  places: readonly Place[];
}

/** The places that local bodies are of on a day: districts until communes answer to the province, communes since. */
export function placesAsked(places: readonly Place[], day: CalendarDate): Place[] {
  const kind = day < TWO_LEVELS_FROM ? "district" : "commune";
  return places.filter((place) => place.kind === kind && holdsOn(place, day));
}

/**
 * Who is asked when a body of the plan is, on the last day on which its report is in time: a local one for each of its places,
 * or those that are named. Nothing where the body, or a place that is named, is not there on that day.
 */
export function askedBodies(
  { body_code, place_codes }: { body_code: string; place_codes?: readonly string[] },
  day: CalendarDate,
  { bodies, places }: Known,
): AskedBody[] | undefined {
  const body = bodies.find(({ code }) => code === body_code);
  if (!body || !holdsOn(body, day)) return undefined;
  if (body.kind !== "local") {
    if (place_codes) return undefined;
    return [
      { sender: body_code, body_code, place_code: null, level: "province", commune_codes: [] },
    ];
  }
  const all = placesAsked(places, day);
  const wanted = place_codes ? all.filter(({ code }) => place_codes.includes(code)) : all;
  if (place_codes && wanted.length < new Set(place_codes).size) return undefined;
  const communes = places.filter(({ kind }) => kind === "commune");
  return wanted.map(({ code }) => ({
    ...{ sender: `${body_code}:${code}`, body_code, place_code: code, level: "local" },
    commune_codes: communes
      .filter((commune) => reportingPlace(commune.code, day, places)?.code === code)
      .map((commune) => commune.code),
  }));
}
