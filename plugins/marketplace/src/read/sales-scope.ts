import type { MedusaRequest } from "@medusajs/framework/http";
import { Problem, staffScope } from "@nang-gio/access/problem";
import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  dateInVietnam,
  startOfDayInVietnam,
} from "@nang-gio/vietnam";
import { OnlyId, organisationsInSight } from "./organisations";

interface Wanted {
  from?: string;
  to?: string;
  cooperative_id?: string;
}

/** The moments from the beginning of a day in Vietnam to the end of another. */
export const momentsOf = (from: CalendarDate, to: CalendarDate) => ({
  from: startOfDayInVietnam(from),
  to: startOfDayInVietnam(addDays(to, 1)),
});

/** A period of whole days in Vietnam and whose sales in it the caller may see and asked for. */
export interface SalesScope {
  from: string;
  to: string;
  filter: { from: Date; to: Date; organisation_ids: string[] | null };
}

async function organisationIds(req: MedusaRequest, wantedId?: string): Promise<string[] | null> {
  const communes = staffScope(req).commune_codes;
  if (!communes && !wantedId) return null;
  const wanted = wantedId ? { id: [wantedId] } : {};
  const found = await organisationsInSight(req.scope, OnlyId, communes, wanted);
  if (wantedId && found.size === 0) throw new Problem("not_found", "access.not_found");
  return [...found.keys()];
}

/**
 * What of the market a request asks for, cut to what the caller may see.
 * @throws Problem not_found for an organisation that is unknown or out of sight.
 */
export async function salesScope(req: MedusaRequest, wanted: Wanted): Promise<SalesScope> {
  const to = calendarDate(wanted.to ?? dateInVietnam(new Date()));
  const from = calendarDate(wanted.from ?? `${addMonths(to, -11).slice(0, 7)}-01`);
  return {
    from,
    to,
    filter: {
      ...momentsOf(from, to),
      organisation_ids: await organisationIds(req, wanted.cooperative_id),
    },
  };
}
