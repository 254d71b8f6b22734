import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";
import { dateInVietnam } from "@nang-gio/vietnam";
import type { AgreementBody } from "../contract";
import type { Actor, Turn } from "../modules/trade-event/turn";
import { assertAgreement, mayMoveAgreement } from "../rules/agreement";
import { assertPlain, refuse } from "../rules/refuse";
import type { AgreementState } from "../vocabulary";
import { atEvent } from "./trade-events";

interface KeptAgreement {
  organisation_id: string;
  buyer_id: string;
  kind: string;
  number: string;
  signed_on: string;
  ends_on: string | null;
  value: number | null;
  currency: string;
  state: AgreementState;
  cancelled_at: Date | null;
}

async function agreementOf({ sql, event }: Turn, id: string): Promise<KeptAgreement> {
  const [kept] = await sql.execute<KeptAgreement>(
    `select "organisation_id", "buyer_id", "kind", "number", "signed_on", "ends_on", "value"::float8 as "value",
            "currency", "state", "cancelled_at" from "trade_event_agreement"
      where "id" = ? and "event_id" = ? and "deleted_at" is null`,
    [id, event.id],
  );
  if (!kept) throw new Problem("not_found", "programme.agreement_unknown");
  return kept;
}

/** Both sides were at the event: an organisation that came or had registered, and a buyer of it. */
async function assertSides({ sql, event }: Turn, { organisation_id, buyer_id }: AgreementBody) {
  const [sides] = await sql.execute<{ there: boolean; buyer: boolean }>(
    `select exists (select from "trade_event_attendance" where "event_id" = ? and "organisation_id" = ?
                       and "cancelled_at" is null and "deleted_at" is null)
         or exists (select from "trade_event_participation" where "event_id" = ? and "organisation_id" = ?
                       and "state" = 'registered' and "deleted_at" is null) as "there",
            exists (select from "trade_event_buyer" where "id" = ? and "event_id" = ?
                       and "cancelled_at" is null and "deleted_at" is null) as "buyer"`,
    [event.id, organisation_id, event.id, organisation_id, buyer_id, event.id],
  );
  if (!sides?.there) refuse("organisation_not_there", "organisation_id");
  if (!sides.buyer) refuse("buyer_not_there", "buyer_id");
}

async function assertNumberFree({ sql, event }: Turn, body: AgreementBody, id: string) {
  const [taken] = await sql.execute(
    `select 1 from "trade_event_agreement" where "event_id" = ? and "organisation_id" = ? and "kind" = ? and "number" = ?
        and "id" <> ? and "cancelled_at" is null and "deleted_at" is null limit 1`,
    [event.id, body.organisation_id, body.kind, body.number, id],
  );
  if (taken) {
    const params = { number: body.number };
    throw new Problem("conflict", "programme.number_taken", { field: "number", params });
  }
}

/**
 * Enters what an organisation and a buyer signed, or changes one of an id; gives its id.
 * @throws Problem naming the field that cannot be true; conflict `programme.number_taken`
 */
export function saveAgreement(
  container: MedusaContainer,
  event_id: string,
  body: AgreementBody,
  actor: Actor,
  id?: string,
): Promise<string> {
  return atEvent(container, event_id, actor, async (turn) => {
    const { sql, event, tell } = turn;
    if (event.state !== "held") throw new Problem("not_allowed", "programme.not_held");
    const before = id ? await agreementOf(turn, id) : null;
    if (before?.cancelled_at) throw new Problem("conflict", "programme.agreement_cancelled");
    assertAgreement(body, event, dateInVietnam(new Date()));
    if (before && !mayMoveAgreement(before.state, body.state)) refuse("agreement_move", "state");
    await assertSides(turn, body);
    const kept = id ?? generateEntityId(undefined, "tevagr");
    await assertNumberFree(turn, body, kept);
    const { organisation_id, buyer_id, kind, number, signed_on, currency, state } = body;
    const [ends_on, value] = [body.ends_on ?? null, body.value ?? null];
    await sql.execute(
      `insert into "trade_event_agreement" ("id", "event_id", "organisation_id", "buyer_id", "kind", "number", "signed_on",
           "ends_on", "value", "currency", "state") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       on conflict ("id") do update set "organisation_id" = excluded."organisation_id", "buyer_id" = excluded."buyer_id",
           "kind" = excluded."kind", "number" = excluded."number", "signed_on" = excluded."signed_on",
           "ends_on" = excluded."ends_on", "value" = excluded."value", "currency" = excluded."currency",
           "state" = excluded."state", "updated_at" = now()`,
      [
        ...[kept, event_id, organisation_id, buyer_id, kind, number, signed_on],
        ...[ends_on, value, currency, state],
      ],
    );
    const told = { subject: "agreement", subject_id: kept, organisation_id } as const;
    const after = { ...body, ends_on, value };
    await tell({ ...told, change: before ? "changed" : "added", before, after });
    return { done: kept };
  });
}

/** Takes an agreement back that was entered in error; said again nothing changes. */
export function cancelAgreement(
  container: MedusaContainer,
  event_id: string,
  id: string,
  reason: string,
  actor: Actor,
): Promise<void> {
  assertPlain({ reason });
  return atEvent(container, event_id, actor, async (turn) => {
    const before = await agreementOf(turn, id);
    if (before.cancelled_at) return { done: undefined };
    await turn.sql.execute(
      `update "trade_event_agreement" set "cancelled_at" = now(), "cancel_reason" = ?, "updated_at" = now() where "id" = ?`,
      [reason, id],
    );
    const { organisation_id } = before;
    const told = { subject: "agreement", subject_id: id, organisation_id } as const;
    await turn.tell({ ...told, change: "cancelled", before, after: { reason } });
    return { done: undefined };
  });
}
