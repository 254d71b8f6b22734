import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";
import type { JudgeBody, NominateBody } from "../commendations-contract";
import type { NomineeState } from "../commendations-vocabulary";
import type { RoundTurn } from "../modules/commendation/service";
import { assertOpen, assertPlain, inRound } from "./rounds";

interface KeptNominee {
  id: string;
  organisation_id: string;
  state: NomineeState;
  reason: string | null;
}

/**
 * Nominates an organisation, or a person of it, in a round. Twice is once: until it is judged other words replace those of
 * before, and one that was withdrawn stands again.
 * @throws Problem conflict `commendation.is_<state>`, `commendation.judged_before`
 */
export async function nominate(
  container: MedusaContainer,
  round_id: string,
  { organisation_id, person_name, merit, merit_en }: NominateBody,
): Promise<{ id: string; is_new: boolean }> {
  assertPlain({ person_name, merit, merit_en });
  return inRound(container, round_id, async ({ sql, round }) => {
    assertOpen(round);
    const person = person_name ?? "";
    const [known] = await sql.execute<KeptNominee & { is_same: boolean }>(
      `select "id", "state", "merit" = ? and coalesce("merit_en", '') = ? as "is_same" from "commendation_nominee"
        where "round_id" = ? and "organisation_id" = ? and "person_name" = ? and "deleted_at" is null`,
      [merit, merit_en ?? "", round_id, organisation_id, person],
    );
    if (known && known.state !== "withdrawn" && known.is_same) {
      return { done: { id: known.id, is_new: false } };
    }
    if (known && (known.state === "commended" || known.state === "declined")) {
      throw new Problem("conflict", "commendation.judged_before");
    }
    const id = known?.id ?? generateEntityId(undefined, "comnom");
    await sql.execute(
      `insert into "commendation_nominee" ("id", "round_id", "organisation_id", "person_name", "merit", "merit_en", "state")
       values (?, ?, ?, ?, ?, ?, 'nominated')
       on conflict ("round_id", "organisation_id", "person_name") where deleted_at is null
       do update set "merit" = excluded."merit", "merit_en" = excluded."merit_en", "state" = 'nominated',
           "updated_at" = now()`,
      [id, round_id, organisation_id, person, merit, merit_en || null],
    );
    return { done: { id, is_new: !known } };
  });
}

async function nomineeOf({ sql, round }: RoundTurn, id: string): Promise<KeptNominee> {
  const [nominee] = await sql.execute<KeptNominee>(
    `select "id", "organisation_id", "state", "reason" from "commendation_nominee"
      where "id" = ? and "round_id" = ? and "deleted_at" is null`,
    [id, round.id],
  );
  if (!nominee) throw new Problem("not_found", "commendation.nominee_unknown");
  return nominee;
}

async function put({ sql }: RoundTurn, id: string, state: NomineeState, reason: string | null) {
  await sql.execute(
    `update "commendation_nominee" set "state" = ?, "reason" = ?, "updated_at" = now() where "id" = ?`,
    [state, reason, id],
  );
}

/**
 * Judges a nominee, anew as long as the round is open.
 * @throws Problem not_found `commendation.nominee_unknown`; conflict `commendation.is_<state>`, `commendation.withdrawn`
 */
export async function judge(
  container: MedusaContainer,
  round_id: string,
  nominee_id: string,
  { verdict, reason: given }: JudgeBody,
): Promise<void> {
  assertPlain({ reason: given });
  await inRound(container, round_id, async (turn) => {
    const { state, reason } = await nomineeOf(turn, nominee_id);
    const why = verdict === "declined" ? (given ?? null) : null;
    if (state === verdict && reason === why) return { done: undefined };
    assertOpen(turn.round);
    if (state === "withdrawn") throw new Problem("conflict", "commendation.withdrawn");
    await put(turn, nominee_id, verdict, why);
    return { done: undefined };
  });
}

/**
 * Takes a nomination back before it is judged; said again nothing changes.
 * @param isSeen whether an organisation is one whose nominees the caller may see
 * @throws Problem not_found `commendation.nominee_unknown`; conflict `commendation.is_<state>`, `commendation.judged_before`
 */
export async function withdraw(
  container: MedusaContainer,
  round_id: string,
  nominee_id: string,
  isSeen: (organisation_id: string) => Promise<boolean>,
): Promise<void> {
  await inRound(container, round_id, async (turn) => {
    const { organisation_id, state } = await nomineeOf(turn, nominee_id);
    if (!(await isSeen(organisation_id))) {
      throw new Problem("not_found", "commendation.nominee_unknown");
    }
    if (state === "withdrawn") return { done: undefined };
    assertOpen(turn.round);
    if (state !== "nominated") throw new Problem("conflict", "commendation.judged_before");
    await put(turn, nominee_id, "withdrawn", null);
    return { done: undefined };
  });
}
