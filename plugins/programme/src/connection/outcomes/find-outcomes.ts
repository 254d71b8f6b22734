import type { MedusaRequest } from "@medusajs/framework/http";
import { readRows } from "@nang-gio/access/read/read-rows";
import { communesInSight } from "@nang-gio/cooperative/read/communes-in-sight";
import { UNSOLD_STATES } from "@nang-gio/marketplace/contract";
import { addDays, calendarDate, dateInVietnam } from "@nang-gio/vietnam";
import { z } from "zod";
import { unknownEvent } from "../../events/trade-events";
import { dayOf } from "../../indicators/counted";
import { sightOf } from "../../read/sight";
import type { EventOutcomes, OutcomeSide } from "../contract";

/** Days on each side of an event's beginning. */
const DAYS = 90;
/** Of fewer organisations nothing is said: a reader would know whose it is (plan: small cells are withheld). */
const FEWEST = 5;

const MEASURES = ["orders", "sales", "quotations", "agreements"] as const;
type Measure = (typeof MEASURES)[number];
type Period = "before" | "after";

const Summed = z.object({
  attended: z.boolean(),
  organisations: z.number(),
  ...(Object.fromEntries(
    MEASURES.flatMap((measure) =>
      (["before", "after"] as const).map((period) => [`${measure}_${period}`, z.coerce.number()]),
    ),
  ) as Record<`${Measure}_${Period}`, z.ZodCoercedNumber>),
});
type Summed = z.infer<typeof Summed>;

const UNSOLD = UNSOLD_STATES.map((state) => `'${state}'`).join(", ");
/** Of a consignment: that it counts as sold, as everywhere in the market. */
const SOLD = `state not in (${UNSOLD}) and (payment <> 'prepaid' or paid_at is not null)`;

/**
 * Organisations that attended an event, and those of the same kinds that did not, with what the market has of them in two spans
 * of days. A record is counted by its day in Vietnam; a merged duplicate is the one that it was merged into.
 */
const sums = (seen: string) => `
  with came as (
    select distinct coalesce(entered.merged_into, entered.id) as id
      from trade_event_attendance attendance join organisation entered on entered.id = attendance.organisation_id
     where attendance.event_id = ? and attendance.cancelled_at is null and attendance.deleted_at is null),
  sided as (
    select organisation.id, organisation.id in (select id from came) as attended
      from organisation
     where organisation.deleted_at is null and ${seen}
       and organisation.kind in (select kind from organisation join came using (id))),
  facts as (
    select organisation_id, ${dayOf("placed_at")} as day, 'orders' as measure, 1::numeric as value from consignment
     where ${SOLD} and deleted_at is null
    union all
    select organisation_id, ${dayOf("placed_at")}, 'sales', goods_total from consignment
     where ${SOLD} and deleted_at is null
    union all
    select organisation_id, ${dayOf("asked_at")}, 'quotations', 1 from quotation where deleted_at is null
    union all
    select organisation_id, signed_on, 'agreements', 1 from trade_event_agreement
     where cancelled_at is null and deleted_at is null),
  counted as (
    select coalesce(entered.merged_into, entered.id) as id, measure, value, facts.day < ? as before
      from facts join organisation entered on entered.id = facts.organisation_id
     where facts.day between ? and ?)
  select sided.attended, count(distinct sided.id)::int as organisations,
         ${MEASURES.flatMap((measure) =>
           (["before", "after"] as const).map(
             (period) =>
               `coalesce(sum(value) filter (where measure = '${measure}' and ${period === "before" ? "" : "not "}counted.before), 0) as ${measure}_${period}`,
           ),
         ).join(", ")}
    from sided left join counted on counted.id = sided.id
   group by sided.attended`;

function sideOf(summed: Summed | undefined): OutcomeSide {
  const organisations = summed?.organisations ?? 0;
  const cell = (measure: Measure) => {
    if (!summed || organisations < FEWEST) return { before: null, after: null };
    return { before: summed[`${measure}_before`], after: summed[`${measure}_after`] };
  };
  return {
    organisations,
    ...{ orders: cell("orders"), sales: cell("sales") },
    ...{ quotations: cell("quotations"), agreements: cell("agreements") },
  };
}

/**
 * What the market has of organisations in sight that attended an event, in the ninety days before its first and the ninety from
 * it on, beside those of the same kinds that did not.
 */
export async function findOutcomes(req: MedusaRequest, event_id: string): Promise<EventOutcomes> {
  const named = z.object({ first_day: z.string() });
  const [event] = await readRows(
    req.scope,
    named,
    "select first_day from trade_event where id = ? and deleted_at is null",
    [event_id],
  );
  if (!event) throw unknownEvent();
  const first = calendarDate(event.first_day);
  const [from, to] = [addDays(first, -DAYS), addDays(first, DAYS - 1)];
  const [seen, sight] = sightOf(communesInSight(req));
  const found = await readRows(req.scope, Summed, sums(seen), [
    ...[event_id, ...sight],
    ...[first, from, to],
  ]);
  return {
    before: { from, to: addDays(first, -1) },
    after: { from: first, to },
    complete: to < dateInVietnam(new Date()),
    attended: sideOf(found.find(({ attended }) => attended)),
    others: sideOf(found.find(({ attended }) => !attended)),
  };
}
