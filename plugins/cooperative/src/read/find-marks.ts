import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { literal } from "@nang-gio/access/like";
import { Problem } from "@nang-gio/access/problem";
import { scansOf } from "@nang-gio/media/scans/scans";
import { type CalendarDate, dateInVietnam } from "@nang-gio/vietnam";
import type { AdminMark, AdminMarksQuery, MarkView, PublicMark } from "../contract";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import type { ProducerMark } from "../modules/cooperative/models/producer-mark";
import type { CooperativeService } from "../modules/cooperative/service";
import { isOddNumber, markHoldsOn, markStateOn } from "../rules/marks";

type MarkRecord = Omit<InferTypeOf<typeof ProducerMark>, "product_ids" | "organisation"> & {
  product_ids: string[];
  organisation: { id: string; name: string; handle: string };
};

const RELATIONS = ["organisation", "events"];
const registry = (container: MedusaContainer) =>
  container.resolve<CooperativeService>(COOPERATIVE_MODULE);

/** What anyone may see of a mark. */
export function publicMark(mark: PublicMark): PublicMark {
  const { kind, number, name, issuer, valid_from, expires_on } = mark;
  return { kind, number, name, issuer, valid_from, expires_on };
}

async function titlesOf(container: MedusaContainer, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product", fields: ["id", "title"], filters: { id: ids } });
  return new Map(data.map(({ id, title }) => [id, title]));
}

async function viewsOf(container: MedusaContainer, records: MarkRecord[]): Promise<AdminMark[]> {
  const day = dateInVietnam(new Date());
  const [scans, titles] = await Promise.all([
    scansOf(
      container,
      records.map(({ organisation }) => organisation.id),
      records.map(({ scan_id }) => scan_id),
    ),
    titlesOf(container, [...new Set(records.flatMap(({ product_ids }) => product_ids))]),
  ]);
  return records.map((mark) => {
    const { id, reason, organisation, product_ids, scan_id, events } = mark;
    return {
      id,
      ...publicMark(mark),
      products: product_ids.map((product) => ({
        id: product,
        title: titles.get(product) ?? product,
      })),
      state: markStateOn(mark, day),
      reason,
      scan: scans.get(scan_id ?? "") ?? null,
      odd_number: isOddNumber(mark),
      history: events
        .map(({ state, reason: because, created_at }) => ({
          state,
          reason: because,
          at: created_at.toISOString(),
        }))
        .sort((a, b) => a.at.localeCompare(b.at)),
      organisation: {
        id: organisation.id,
        name: organisation.name,
        handle: organisation.handle,
      },
    };
  });
}

/** One page of marks of the communes in sight (`null`: all), those that wait longest first. */
export async function findMarks(
  container: MedusaContainer,
  { q, kind, state, organisation_id, limit, offset }: AdminMarksQuery,
  inSight: readonly string[] | null,
): Promise<{ marks: AdminMark[]; count: number }> {
  const pattern = q && { $ilike: `%${literal(q)}%` };
  const [records, count] = await registry(container).listAndCountProducerMarks(
    {
      ...(kind ? { kind } : {}),
      ...(state ? { state } : {}),
      ...(organisation_id ? { organisation_id } : {}),
      ...(pattern ? { $or: [{ number: pattern }, { name: pattern }] } : {}),
      ...(inSight ? { organisation: { commune_code: [...inSight] } } : {}),
    },
    { relations: RELATIONS, take: limit, skip: offset, order: { updated_at: "ASC", id: "ASC" } },
  );
  return { marks: await viewsOf(container, records as unknown as MarkRecord[]), count };
}

/** One mark of the communes in sight. @throws Problem `cooperative.mark_not_found` */
export async function findMark(
  container: MedusaContainer,
  id: string,
  inSight: readonly string[] | null,
): Promise<AdminMark> {
  const [record] = await registry(container).listProducerMarks(
    { id: [id], ...(inSight ? { organisation: { commune_code: [...inSight] } } : {}) },
    { relations: RELATIONS, take: 1 },
  );
  if (!record) throw new Problem("not_found", "cooperative.mark_not_found");
  const [mark] = await viewsOf(container, [record as unknown as MarkRecord]);
  return mark as AdminMark;
}

/** One page of an organisation's marks, the newest first; only the one of an id where it is given. */
export async function marksOf(
  container: MedusaContainer,
  { organisation_id, id }: { organisation_id: string; id?: string },
  { limit, offset }: { limit: number; offset: number } = { limit: 1, offset: 0 },
): Promise<{ marks: MarkView[]; count: number }> {
  const [records, count] = await registry(container).listAndCountProducerMarks(
    { organisation_id, ...(id ? { id: [id] } : {}) },
    {
      relations: RELATIONS,
      take: limit,
      skip: offset,
      order: { created_at: "DESC", id: "ASC" },
    },
  );
  const views = await viewsOf(container, records as unknown as MarkRecord[]);
  return { marks: views.map(({ organisation: _organisation, ...mark }) => mark), count };
}

/** Marks of organisations that hold on a day, each with whose it is and for which products (none: all). */
export async function marksHolding(
  container: MedusaContainer,
  organisationIds: readonly string[],
  day: CalendarDate = dateInVietnam(new Date()),
): Promise<Array<PublicMark & { organisation_id: string; product_ids: string[] }>> {
  if (organisationIds.length === 0) return [];
  const records = await registry(container).listProducerMarks(
    { organisation_id: [...organisationIds], state: "verified" },
    { take: null, order: { kind: "ASC", number: "ASC" } },
  );
  return records
    .filter((mark) => markHoldsOn(mark, day))
    .map((mark) => ({
      ...publicMark(mark),
      organisation_id: mark.organisation_id,
      product_ids: mark.product_ids as unknown as string[],
    }));
}
