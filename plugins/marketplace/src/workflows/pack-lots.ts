import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { Problem } from "@nang-gio/access/problem";
import { findLots } from "@nang-gio/cooperative/read/find-lots";
import type { PackLots } from "../contract";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";
import { PACKED_LOTS_MODULE } from "../modules/packed-lots";
import type { PackedLotsService } from "../modules/packed-lots/service";

/** From which lots the lines of a consignment of an organisation are packed. */
export interface PackedLines extends Pick<PackLots, "lines"> {
  organisation_id: string;
  consignment_id: string;
}

type Kept = PackedLines["lines"][number] & { organisation_id: string; consignment_id: string };

const refuse = (code: string, at: number, field: string, params = {}): never => {
  throw new Problem("invalid_data", `marketplace.${code}`, {
    field: `lines.${at}.${field}`,
    params,
  });
};

async function assertPackable(container: MedusaContainer, packed: PackedLines): Promise<void> {
  const { organisation_id, consignment_id, lines } = packed;
  const [consignment] = await container
    .resolve<MarketplaceService>(MARKETPLACE_MODULE)
    .listConsignments({ id: [consignment_id], organisation_id }, { relations: ["lines"], take: 1 });
  if (!consignment) throw new Problem("not_found", "marketplace.consignment_unknown");
  if (consignment.state === "cancelled") {
    throw new Problem("not_allowed", "marketplace.lot_consignment_cancelled");
  }
  const product_ids = consignment.lines.flatMap(({ product_id }) => product_id ?? []);
  const { lots } = await findLots(
    container,
    { organisation_id, product_ids },
    { limit: 1_000, offset: 0 },
  );
  const said = await container
    .resolve<PackedLotsService>(PACKED_LOTS_MODULE)
    .listPackedLots({ consignment_id }, { take: null });
  const left = new Map(consignment.lines.map((line) => [line.line_item_id, line.quantity]));
  const seen = new Set<string>();
  for (const [at, { line_item_id, lot_id, quantity }] of lines.entries()) {
    const line = consignment.lines.find((one) => one.line_item_id === line_item_id);
    if (!line) refuse("lot_line_unknown", at, "line_item_id");
    const lot = lots.find(({ id }) => id === lot_id);
    const known = said.some((one) => one.line_item_id === line_item_id && one.lot_id === lot_id);
    if (!lot || lot.product_id !== line?.product_id || (lot.state !== "active" && !known)) {
      refuse("lot_unfit", at, "lot_id");
    }
    if (seen.has(`${line_item_id} ${lot_id}`)) refuse("lot_twice", at, "lot_id");
    seen.add(`${line_item_id} ${lot_id}`);
    const rest = (left.get(line_item_id) ?? 0) - quantity;
    if (rest < 0) refuse("lot_too_many", at, "quantity", { quantity: line?.quantity ?? 0 });
    left.set(line_item_id, rest);
  }
}

/**
 * Writes from which lots a consignment is packed, in the place of what was said before.
 * @throws Problem `marketplace.lot_line_unknown`, `marketplace.lot_unfit`, `marketplace.lot_twice`,
 * `marketplace.lot_too_many`, `marketplace.lot_consignment_cancelled`, naming the line.
 */
const packLotsStep = createStep(
  "pack-lots",
  async (packed: PackedLines, { container }) => {
    const service = container.resolve<PackedLotsService>(PACKED_LOTS_MODULE);
    const { organisation_id, consignment_id, lines } = packed;
    const key = `packed-lots:${consignment_id}`;
    return container.resolve(Modules.LOCKING).execute(key, async () => {
      await assertPackable(container, packed);
      const before = await service.listPackedLots({ consignment_id }, { take: null });
      await service.deletePackedLots(before.map(({ id }) => id));
      const rows = lines.map((line): Kept => ({ ...line, organisation_id, consignment_id }));
      const made = await service.createPackedLots(rows);
      return new StepResponse(made.length, { made: made.map(({ id }) => id), before });
    });
  },
  async (trace, { container }) => {
    if (!trace) return;
    const service = container.resolve<PackedLotsService>(PACKED_LOTS_MODULE);
    await service.deletePackedLots(trace.made);
    await service.createPackedLots(
      trace.before.map(({ organisation_id, consignment_id, line_item_id, lot_id, quantity }) => ({
        ...{ organisation_id, consignment_id, line_item_id, lot_id, quantity },
      })),
    );
  },
);

/** Says from which lots the lines of a consignment are packed. */
export const packLotsWorkflow = createWorkflow("pack-lots", (input: PackedLines) => {
  return new WorkflowResponse(packLotsStep(input));
});
