import { calendarDate, formatDate, holdsOn } from "@nang-gio/vietnam";
import type { NewEvent } from "../contract";
import { assertPlain, refuse } from "./refuse";

/** What the registry knows, with the days on which it exists. */
interface Lived {
  code: string;
  kind: string;
  from: ReturnType<typeof calendarDate>;
  to: ReturnType<typeof calendarDate> | null;
}

/** Places and bodies of the registry. */
export interface Known {
  places: readonly Lived[];
  bodies: readonly Lived[];
}

const day = (text: string) => formatDate(calendarDate(text));

function assertPlace(
  { is_online, link, commune_code, address, first_day }: NewEvent,
  known: Known,
) {
  if (is_online) {
    if (!link) refuse("link_wanted", "link");
    return;
  }
  const place = known.places.find(({ code }) => code === commune_code);
  if (place?.kind !== "commune") refuse("commune_unknown", "commune_code");
  if (!holdsOn(place, calendarDate(first_day))) {
    refuse("commune_not_there", "commune_code", { day: day(first_day) });
  }
  if (!address) refuse("address_wanted", "address");
}

/** @throws Problem naming the field of an event that cannot be true. */
export function assertEvent(event: NewEvent, known: Known): void {
  const { first_day, last_day, register_until, organisers } = event;
  if (last_day < first_day) refuse("ends_before_start", "last_day", { day: day(first_day) });
  if (register_until && register_until > last_day) {
    refuse("registers_after_end", "register_until", { day: day(last_day) });
  }
  assertPlace(event, known);
  organisers.forEach((code, at) => {
    const body = known.bodies.find((one) => one.code === code);
    if (!body || !holdsOn(body, calendarDate(first_day))) {
      refuse("organiser_unknown", `organisers.${at}`, { code });
    }
  });
  if (new Set(organisers).size < organisers.length) refuse("organiser_twice", "organisers");
  const { title, title_en, address } = event;
  assertPlain({ title, title_en, address });
}
