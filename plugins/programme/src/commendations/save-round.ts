import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import { livedOf } from "@nang-gio/cooperative/read/lived";
import type { ChangeCommendation, NewCommendation } from "../commendations-contract";
import { assertOpen, assertPlain, commendations, inRound, refuse } from "./rounds";

/**
 * Begins a round of a year; gives its id.
 * @throws Problem naming the field that cannot be true; conflict `commendation.round_taken`
 */
export async function beginRound(
  container: MedusaContainer,
  body: NewCommendation,
): Promise<string> {
  const { year, title, title_en, body_code } = body;
  assertPlain({ title, title_en });
  const issuer = (await livedOf(container, "body")).find(({ code }) => code === body_code);
  const isThere =
    issuer && issuer.from <= `${year}-12-31` && (!issuer.to || issuer.to > `${year}-01-01`);
  if (!isThere) refuse("body_unknown", "body_code", { code: body_code, year });
  const id = await commendations(container).begin(body);
  if (!id) throw new Problem("conflict", "commendation.round_taken", { params: { year } });
  return id;
}

/** Calls a round otherwise, as it was seen; also one that is decided. @throws Problem conflict `commendation.changed` */
export async function renameRound(
  container: MedusaContainer,
  id: string,
  { title, title_en, seen }: ChangeCommendation,
): Promise<void> {
  assertPlain({ title, title_en });
  await inRound(container, id, async ({ sql, round }) => {
    if (round.revision !== seen) {
      throw new Problem("conflict", "commendation.changed", { field: "seen" });
    }
    await sql.execute(
      `update "commendation_round" set "title" = ?, "title_en" = ?, "revision" = "revision" + 1, "updated_at" = now()
        where "id" = ?`,
      [title, title_en ?? null, id],
    );
    return { done: undefined };
  });
}

/** Cancels a round that is open; said again nothing changes. @throws Problem conflict `commendation.is_decided` */
export async function cancelRound(
  container: MedusaContainer,
  id: string,
  reason: string,
): Promise<void> {
  assertPlain({ reason });
  await inRound(container, id, async ({ sql, round }) => {
    if (round.state === "cancelled") return { done: undefined };
    assertOpen(round);
    await sql.execute(
      `update "commendation_round" set "state" = 'cancelled', "cancel_reason" = ?, "revision" = "revision" + 1,
              "updated_at" = now() where "id" = ?`,
      [reason, id],
    );
    return { done: undefined };
  });
}
