import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import type { LotRow, LotState, LotView } from "../contract";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import type { ProductionLot } from "../modules/cooperative/models/production-lot";
import type { CooperativeService } from "../modules/cooperative/service";

/** A lot's record with whose it is. */
export type LotRecord = Omit<InferTypeOf<typeof ProductionLot>, "organisation"> & {
  organisation: { id: string; name: string; name_en: string | null; handle: string };
};

const registry = (container: MedusaContainer) =>
  container.resolve<CooperativeService>(COOPERATIVE_MODULE);

/** A lot as a list shows it. */
export function lotRow(lot: LotRow): LotRow {
  const { id, product_id, product_title, number, trace_code, produced_on, use_by, state } = lot;
  return { id, product_id, product_title, number, trace_code, produced_on, use_by, state };
}

/** Which lots: of an organisation, of the communes in sight (`null`: all), of a product, in a state. */
export interface LotFilter {
  organisation_id?: string;
  in_sight?: readonly string[] | null;
  product_ids?: readonly string[];
  state?: LotState;
}

const filterOf = ({ organisation_id, in_sight, product_ids, state }: LotFilter) => ({
  ...(organisation_id ? { organisation_id } : {}),
  ...(in_sight ? { organisation: { commune_code: [...in_sight] } } : {}),
  ...(product_ids ? { product_id: [...product_ids] } : {}),
  ...(state ? { state } : {}),
});

/** One page of lots, the newest first. */
export async function findLots(
  container: MedusaContainer,
  filter: LotFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ lots: Array<LotRow & Pick<LotRecord, "organisation">>; count: number }> {
  const [records, count] = await registry(container).listAndCountProductionLots(filterOf(filter), {
    relations: ["organisation"],
    take: limit,
    skip: offset,
    order: { created_at: "DESC", id: "ASC" },
  });
  const lots = records as unknown as LotRecord[];
  return {
    lots: lots.map(({ organisation, ...lot }) => ({ ...lotRow(lot), organisation })),
    count,
  };
}

async function growingArea(container: MedusaContainer, id: string | null) {
  if (!id) return null;
  const [area] = await registry(container).listProducerMarks({ id: [id] }, { take: 1 });
  return area ? { id: area.id, number: area.number, name: area.name } : null;
}

/** A lot with all that is known of it one step back. @throws Problem `cooperative.lot_not_found` */
export async function readLot(
  container: MedusaContainer,
  id: string,
  filter: LotFilter,
): Promise<LotView & { organisation: LotRecord["organisation"] }> {
  const [found] = await registry(container).listProductionLots(
    { id: [id], ...filterOf(filter) },
    { relations: ["organisation", "inputs", "events"], take: 1 },
  );
  if (!found) throw new Problem("not_found", "cooperative.lot_not_found");
  const lot = found as unknown as LotRecord;
  const { name, name_en, handle } = lot.organisation;
  return {
    ...lotRow(lot),
    place: lot.place,
    growing_area: await growingArea(container, lot.growing_area_id),
    reason: lot.reason,
    inputs: lot.inputs
      .map((input) => ({
        id: input.id,
        name: input.name,
        supplier: input.supplier,
        received_on: input.received_on,
        document: input.document,
      }))
      .sort((a, b) => a.received_on.localeCompare(b.received_on) || a.id.localeCompare(b.id)),
    history: lot.events
      .map(({ state, reason, created_at }) => ({ state, reason, at: created_at.toISOString() }))
      .sort((a, b) => a.at.localeCompare(b.at)),
    organisation: { id: lot.organisation.id, name, name_en, handle },
  };
}
