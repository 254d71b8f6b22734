import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types";
import { literal } from "@nang-gio/access/like";
import { Problem } from "@nang-gio/access/problem";
import { z } from "zod";
import type { AdminReturn, AdminReturnDetail, AdminReturnsQuery } from "../contract";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { ConsignmentReturn } from "../modules/marketplace/models/consignment-return";
import type { MarketplaceService } from "../modules/marketplace/service";
import { isPartlyRefunded } from "../rules/follow-payment";
import { namedMoves } from "./named-moves";
import { type InSight, OnlyId, organisationsInSight } from "./organisations";
import { returnsOf } from "./returns";

type Found = InferTypeOf<typeof ConsignmentReturn>;

const Organisation = OnlyId.extend({ name: z.string(), name_en: z.string().nullable() });

const service = (container: MedusaContainer) =>
  container.resolve<MarketplaceService>(MARKETPLACE_MODULE);

/** Which consignments' returns a caller sees: those of organisations of the communes in sight. */
async function scope(container: MedusaContainer, inSight: InSight, wanted?: string) {
  if (!inSight) return wanted ? { organisation_id: [wanted] } : {};
  const seen = await organisationsInSight(container, OnlyId, inSight, {});
  return { organisation_id: [...seen.keys()].filter((id) => !wanted || id === wanted) };
}

/** Those of the returns, by id, of which the market has paid a part back since the goods came. */
async function partlyRefunded(container: MedusaContainer, found: Found[]): Promise<Set<string>> {
  const waiting = found.filter(({ state }) => state === "received");
  if (waiting.length === 0) return new Set();
  const refunds = await service(container).listConsignmentEvents(
    { kind: "refunded", consignment_id: waiting.map(({ consignment }) => consignment.id) },
    { take: null },
  );
  const isPartly = ({ state, received_at, consignment: { id, payment } }: Found) => {
    const own = refunds.filter(({ consignment_id }) => consignment_id === id);
    return isPartlyRefunded(
      { state, received_at, payment },
      own.map(({ created_at }) => created_at),
    );
  };
  return new Set(waiting.filter(isPartly).map(({ id }) => id));
}

async function viewsOf(container: MedusaContainer, found: Found[]): Promise<AdminReturn[]> {
  const ids = [...new Set(found.map(({ consignment }) => consignment.organisation_id))];
  const [organisations, partly] = await Promise.all([
    organisationsInSight(container, Organisation, null, { id: ids }),
    partlyRefunded(container, found),
  ]);
  return found.flatMap((record) => {
    const { id, order_id, number, state, revision, cash_holder, payment, organisation_id } =
      record.consignment;
    const cooperative = organisations.get(organisation_id);
    return returnsOf({ returns: [record] }).flatMap((one) =>
      cooperative
        ? [
            {
              ...one,
              consignment: { id, order_id, number, state, revision, cash_holder, payment },
              cooperative,
              partly_refunded: partly.has(one.id),
            },
          ]
        : [],
    );
  });
}

/** One page of returns of the communes in sight (`null`: all), those that wait longest first. */
export async function findReturns(
  container: MedusaContainer,
  { q, state, organisation_id, limit, offset }: AdminReturnsQuery,
  inSight: InSight,
): Promise<{ returns: AdminReturn[]; count: number }> {
  const consignment = {
    ...(await scope(container, inSight, organisation_id)),
    ...(q ? { number: { $ilike: `%${literal(q)}%` } } : {}),
  };
  const [found, count] = await service(container).listAndCountConsignmentReturns(
    {
      ...(state ? { state } : {}),
      ...(Object.keys(consignment).length > 0 ? { consignment } : {}),
    },
    {
      relations: ["consignment"],
      take: limit,
      skip: offset,
      order: { created_at: "ASC", id: "ASC" },
    },
  );
  return { returns: await viewsOf(container, found as Found[]), count };
}

const OF_RETURNS: readonly string[] = [
  "return_requested",
  "return_received",
  "return_refused",
  "refunded",
];

/** One return with what was done about it. @throws Problem `marketplace.return_unknown`, also outside the communes in sight. */
export async function findReturn(
  container: MedusaContainer,
  id: string,
  inSight: InSight,
): Promise<AdminReturnDetail> {
  const consignment = await scope(container, inSight);
  const found = await service(container).listConsignmentReturns(
    { id: [id], ...(inSight ? { consignment } : {}) },
    { relations: ["consignment", "consignment.events"], take: 1 },
  );
  const [view] = await viewsOf(container, found as Found[]);
  if (!view) throw new Problem("not_found", "marketplace.return_unknown");
  const events = (found[0]?.consignment.events ?? [])
    .filter(({ kind }) => OF_RETURNS.includes(kind))
    .toSorted((a, b) => a.created_at.getTime() - b.created_at.getTime());
  const moves = await namedMoves(
    container,
    events.map(({ kind: state, note: reason, ...event }) => ({ ...event, state, reason })),
  );
  return { ...view, history: moves.map(({ reason: note, ...move }) => ({ ...move, note })) };
}
