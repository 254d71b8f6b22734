import type { MedusaContainer } from "@medusajs/framework/types";
import { dateInVietnam } from "@nang-gio/vietnam";
import type { FunnelQuery, FunnelRow, TrainingFunnel } from "../../contract";
import { communeNames } from "../../read/find-events";
import type { InSight } from "../../read/sight";
import { type FunnelPlace, funnelPlace } from "../rules/funnel";
import { FUNNEL_STEPS } from "../vocabulary";
import { sellingDays } from "./selling-days";
import { findTrained, type Trained } from "./trained";

const FIRST_DAY = "2000-01-01";

/** The first course on e-commerce that somebody of each organisation completed. */
function firstOf(trained: readonly Trained[]): ReadonlyMap<string, Trained> {
  const first = new Map<string, Trained>();
  for (const one of trained) {
    if (one.completed && one.organisation_id && !first.has(one.organisation_id)) {
      first.set(one.organisation_id, one);
    }
  }
  return first;
}

const byDue = (one: FunnelRow, other: FunnelRow) =>
  (one.due_on ?? "9999").localeCompare(other.due_on ?? "9999") ||
  one.trained_on.localeCompare(other.trained_on) ||
  one.name.localeCompare(other.name, "vi");

/**
 * From training on e-commerce to sales: how many organisations took each step and all before it in time, and those that have a
 * step before them. An organisation is of the year and course in which somebody of it first completed one.
 */
export async function findFunnel(
  container: MedusaContainer,
  { year, course_id, commune_code, limit, offset }: FunnelQuery,
  inSight: InSight,
): Promise<TrainingFunnel> {
  const today = dateInVietnam(new Date());
  const scope = { from: FIRST_DAY, to: today, inSight, topic: "ecommerce" } as const;
  const first = firstOf(await findTrained(container, scope));
  const [days, communes] = await Promise.all([
    sellingDays(container, [...first.keys()]),
    communeNames(container),
  ]);
  const found = [...first].flatMap(([id, trained]) => {
    const did = days.get(id);
    if (!did) return [];
    if (year && !trained.day.startsWith(String(year))) return [];
    if (course_id && trained.course_id !== course_id) return [];
    if (commune_code && did.commune_code !== commune_code) return [];
    const place = funnelPlace({ trained_on: trained.day, ...did }, today);
    const commune_name = communes.get(did.commune_code) ?? did.commune_code;
    const row: FunnelRow = {
      ...{ organisation_id: id, name: did.name, commune_name, trained_on: trained.day },
      ...{ course_id: trained.course_id, course_title: trained.course_title },
      ...{ reached: place.reached, next: place.next, due_on: place.due_on, is_late: place.is_late },
    };
    return [{ row, in_time: place.in_time }];
  });
  const stands = (place: FunnelPlace["in_time"]) => FUNNEL_STEPS.indexOf(place);
  const stuck = found.flatMap(({ row }) => (row.next ? row : [])).sort(byDue);
  return {
    steps: FUNNEL_STEPS.map((step) => ({
      step,
      organisations: found.filter(({ in_time }) => stands(in_time) >= stands(step)).length,
    })),
    organisations: stuck.slice(offset, offset + limit),
    count: stuck.length,
  };
}
