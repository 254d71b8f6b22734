import type { MedusaContainer } from "@medusajs/framework/types";
import { BODIES } from "@nang-gio/access/bodies";
import { type CalendarDate, calendarDate, holdsOn } from "@nang-gio/vietnam";
import type { LivedType, LivedView } from "../contract";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import type { CooperativeService } from "../modules/cooperative/service";
import { type Place, type PlaceKind, placesOn } from "../rules/places";
import { type Named, withChanges } from "../rules/succeed";

/** What the code gives: places as the law has changed them, bodies of section VI of the plan. */
const GIVEN: Readonly<Record<LivedType, () => Named[]>> = {
  place: () => placesOn().map((place) => ({ ...place })),
  body: () =>
    BODIES.map(({ name, successor, ...body }) => ({
      ...body,
      name: name.vi,
      name_en: name.en,
      successors: successor ? [successor] : [],
    })),
};

/** What staff have entered or corrected. */
export async function enteredOf(container: MedusaContainer, type: LivedType): Promise<Named[]> {
  const found = await container
    .resolve<CooperativeService>(COOPERATIVE_MODULE)
    .listLivedRecords({ type }, { order: { code: "ASC" }, take: null });
  return found.map(({ code, kind, name, name_en, from, to, successors }) => ({
    ...{ code, kind, name, name_en, successors: successors as unknown as string[] },
    from: calendarDate(from),
    to: to === null ? null : calendarDate(to),
  }));
}

/** All places or bodies that there ever were, by what staff have entered over what the code gives. */
export async function livedOf(container: MedusaContainer, type: LivedType): Promise<Named[]> {
  return withChanges(GIVEN[type](), await enteredOf(container, type));
}

/** Places of the area, as staff have them. */
export async function placesNow(container: MedusaContainer): Promise<Place[]> {
  const places = await livedOf(container, "place");
  return places.map((place) => ({ ...place, kind: place.kind as PlaceKind }));
}

/** Places or bodies that exist on a day, or all, as staff see them. */
export async function viewLived(
  container: MedusaContainer,
  type: LivedType,
  day?: CalendarDate,
): Promise<LivedView[]> {
  const entered = await enteredOf(container, type);
  const codes = new Set(entered.map(({ code }) => code));
  return withChanges(GIVEN[type](), entered)
    .filter((record) => !day || holdsOn(record, day))
    .map(({ successors, ...record }) => ({
      ...record,
      successors: [...successors],
      entered: codes.has(record.code),
    }));
}
