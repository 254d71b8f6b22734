import type { MedusaRequest } from "@medusajs/framework/http";
import { Problem, staffScope } from "@nang-gio/access/problem";
import { readRows } from "@nang-gio/access/read/read-rows";
import { communesInSight } from "@nang-gio/cooperative/read/communes-in-sight";
import { z } from "zod";
import type { AgreementRow, BuyerRow, EventPartsQuery } from "../contract";
import { AGREEMENT_KINDS, AGREEMENT_STATES, EVENT_BUYER_KINDS } from "../vocabulary";
import { sightOf } from "./sight";

const Buyer = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(EVENT_BUYER_KINDS),
  contact_name: z.string().nullable(),
  contact_phone: z.string().nullable(),
  contact_email: z.string().nullable(),
  agreements: z.number(),
});

const Agreement = z.object({
  id: z.string(),
  organisation_id: z.string(),
  organisation_name: z.string(),
  buyer_id: z.string(),
  buyer_name: z.string(),
  kind: z.enum(AGREEMENT_KINDS),
  number: z.string(),
  signed_on: z.string(),
  ends_on: z.string().nullable(),
  value: z.coerce.number().nullable(),
  currency: z.string(),
  state: z.enum(AGREEMENT_STATES),
});

interface Asked {
  event_id: string;
  /** The only one that is asked for. */
  id?: string;
  page: EventPartsQuery;
}

const ALL: EventPartsQuery = { limit: 1, offset: 0 };

/** Whether the caller keeps the contacts of buyers, or watches over who does. */
const seesContacts = (req: MedusaRequest) => ["province", "auditor"].includes(staffScope(req).role);

/** One page of the buyers of an event, by name. */
export async function findBuyers(
  req: MedusaRequest,
  { event_id, id, page: { limit, offset } }: Asked,
): Promise<{ buyers: BuyerRow[]; count: number }> {
  const [seen, sight] = sightOf(communesInSight(req));
  const Page = z.object({ count: z.number(), listed: z.array(Buyer) });
  const where = `buyer.event_id = ? and buyer.cancelled_at is null and buyer.deleted_at is null ${id ? "and buyer.id = ?" : ""}`;
  const values = [event_id, ...(id ? [id] : [])];
  const [page] = await readRows(
    req.scope,
    Page,
    `select (select count(*)::int from trade_event_buyer buyer where ${where}) as count,
       (select coalesce(json_agg(listed), '[]') from (
          select buyer.id, buyer.name, buyer.kind, buyer.contact_name, buyer.contact_phone, buyer.contact_email,
                 (select count(*)::int from trade_event_agreement agreement
                    join organisation on organisation.id = agreement.organisation_id
                   where agreement.buyer_id = buyer.id and agreement.cancelled_at is null
                     and agreement.deleted_at is null and ${seen}) as agreements
            from trade_event_buyer buyer where ${where} order by buyer.name, buyer.id limit ? offset ?
       ) listed) as listed`,
    [...values, ...sight, ...values, limit, offset],
  );
  const withheld = { contact_name: null, contact_phone: null, contact_email: null };
  const shown = seesContacts(req) ? {} : withheld;
  return {
    count: page?.count ?? 0,
    buyers: (page?.listed ?? []).map((buyer) => ({ ...buyer, ...shown })),
  };
}

/** One buyer of an event. @throws Problem not_found `programme.buyer_unknown` */
export async function findBuyer(req: MedusaRequest, event_id: string, id: string) {
  const { buyers } = await findBuyers(req, { event_id, id, page: ALL });
  if (!buyers[0]) throw new Problem("not_found", "programme.buyer_unknown");
  return buyers[0];
}

/** One page of what organisations in sight signed at an event, the newest first. */
export async function findAgreements(
  req: MedusaRequest,
  { event_id, id, page: { limit, offset } }: Asked,
): Promise<{ agreements: AgreementRow[]; count: number }> {
  const [seen, sight] = sightOf(communesInSight(req));
  const Page = z.object({ count: z.number(), listed: z.array(Agreement) });
  const from = `
    from trade_event_agreement agreement
    join organisation on organisation.id = agreement.organisation_id
    join trade_event_buyer buyer on buyer.id = agreement.buyer_id
   where agreement.event_id = ? and agreement.cancelled_at is null and agreement.deleted_at is null
     ${id ? "and agreement.id = ?" : ""} and ${seen}`;
  const values = [event_id, ...(id ? [id] : []), ...sight];
  const [page] = await readRows(
    req.scope,
    Page,
    `select (select count(*)::int ${from}) as count,
       (select coalesce(json_agg(listed), '[]') from (
          select agreement.id, agreement.organisation_id, organisation.name as organisation_name, agreement.buyer_id,
                 buyer.name as buyer_name, agreement.kind, agreement.number, agreement.signed_on, agreement.ends_on,
                 agreement.value, agreement.currency, agreement.state
            ${from} order by agreement.signed_on desc, agreement.id limit ? offset ?
       ) listed) as listed`,
    [...values, ...values, limit, offset],
  );
  return { agreements: page?.listed ?? [], count: page?.count ?? 0 };
}

/** One agreement of an event. @throws Problem not_found `programme.agreement_unknown` */
export async function findAgreement(req: MedusaRequest, event_id: string, id: string) {
  const { agreements } = await findAgreements(req, { event_id, id, page: ALL });
  if (!agreements[0]) throw new Problem("not_found", "programme.agreement_unknown");
  return agreements[0];
}
