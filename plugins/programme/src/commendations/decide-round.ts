import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";
import { COOPERATIVE_CHANGED } from "@nang-gio/cooperative/workflows/announce";
import { calendarDate, dateInVietnam, formatDate } from "@nang-gio/vietnam";
import type { DecideBody } from "../commendations-contract";
import { assertOpen, assertPlain, inRound, refuse } from "./rounds";

/** Nominees of a round by state; what a merged duplicate still has is judged with the organisation that it is now. */
const COUNTED = `
  select count(*) filter (where nominee."state" = 'nominated' and organisation."merged_into" is null)::int as "waiting",
         count(*) filter (where nominee."state" = 'commended')::int as "commended"
    from "commendation_nominee" nominee
    join "organisation" organisation on organisation."id" = nominee."organisation_id"
   where nominee."round_id" = ? and nominee."deleted_at" is null`;

/**
 * Decides a round; the same said again changes nothing.
 * @throws Problem conflict `commendation.is_decided`, `commendation.is_cancelled`; not_allowed `commendation.not_judged`,
 * `commendation.nobody_commended`; naming the field of a day that cannot be
 */
export async function decideRound(
  container: MedusaContainer,
  id: string,
  { decision_number, decided_on }: DecideBody,
): Promise<void> {
  assertPlain({ decision_number });
  if (decided_on > dateInVietnam(new Date())) {
    refuse("in_the_future", "decided_on", { day: formatDate(calendarDate(decided_on)) });
  }
  const commended = await inRound(container, id, async ({ sql, round }) => {
    const isSame = round.decision_number === decision_number && round.decided_on === decided_on;
    if (round.state === "decided" && isSame) return { done: [] };
    assertOpen(round);
    const { year } = round;
    if (decided_on < `${year}-01-01`) refuse("decided_before_year", "decided_on", { year });
    const [counted] = await sql.execute<{ waiting: number; commended: number }>(COUNTED, [id]);
    const count = counted?.waiting ?? 0;
    if (count > 0)
      throw new Problem("not_allowed", "commendation.not_judged", { params: { count } });
    if (!counted?.commended) throw new Problem("not_allowed", "commendation.nobody_commended");
    await sql.execute(
      `update "commendation_round" set "state" = 'decided', "decision_number" = ?, "decided_on" = ?,
              "revision" = "revision" + 1, "updated_at" = now() where "id" = ?`,
      [decision_number, decided_on, id],
    );
    const named = await sql.execute<{ organisation_id: string }>(
      `select distinct "organisation_id" from "commendation_nominee"
        where "round_id" = ? and "state" = 'commended' and "deleted_at" is null`,
      [id],
    );
    return { done: named.map(({ organisation_id }) => organisation_id) };
  });
  if (commended.length === 0) return;
  // Their pages in the shop say it too.
  const told = { name: COOPERATIVE_CHANGED, data: { ids: commended }, options: {} };
  await container.resolve(Modules.EVENT_BUS).emit(told);
}
