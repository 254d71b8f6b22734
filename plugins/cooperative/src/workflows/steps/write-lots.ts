import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { Problem } from "@nang-gio/access/problem";
import { calendarDate, dateInVietnam, formatDate } from "@nang-gio/vietnam";
import type { LotBody, LotInput, LotState } from "../../contract";
import type { CooperativeService } from "../../modules/cooperative/service";
import { ownProducts } from "../../read/own-records";
import { markHoldsOn } from "../../rules/marks";
import { assertPlain, refuse } from "../../rules/refuse";
import { newTraceCode } from "../../rules/trace-code";
import { registry } from "./upsert-records";

/** A lot that a producer enters. */
export interface NewLot extends LotBody {
  organisation_id: string;
  actor_id: string;
}

/** The end of a lot: its goods are called back, or its code was given in error. */
export interface LotMove {
  id: string;
  state: Exclude<LotState, "active">;
  reason: string;
  actor_id: string;
}

/** What may follow a state; a code that was given in error stays so. */
const MOVES: Readonly<Record<LotState, readonly LotState[]>> = {
  active: ["recalled", "revoked"],
  recalled: [],
  revoked: [],
};

function assertInput(input: LotInput, at: string, producedOn: string): void {
  for (const field of ["name", "supplier", "document"] as const) {
    assertPlain(`${at}${field}`, input[field]);
  }
  if (input.received_on > producedOn) {
    const value = formatDate(calendarDate(producedOn));
    refuse("lot_input_late", `${at}received_on`, { value });
  }
}

function assertLot(lot: NewLot): void {
  const { produced_on, use_by } = lot;
  for (const field of ["number", "place"] as const) {
    assertPlain(field, lot[field]);
  }
  if (produced_on > dateInVietnam(new Date())) {
    refuse("in_the_future", "produced_on", { value: formatDate(calendarDate(produced_on)) });
  }
  if (use_by && use_by < produced_on) {
    refuse("lot_use_by", "use_by", { value: formatDate(calendarDate(produced_on)) });
  }
  for (const [index, input] of lot.inputs.entries()) {
    assertInput(input, `inputs.${index}.`, produced_on);
  }
}

async function assertGrowingArea(
  service: CooperativeService,
  { organisation_id, growing_area_id, produced_on }: NewLot,
): Promise<void> {
  if (!growing_area_id) return;
  const [area] = await service.listProducerMarks(
    { id: [growing_area_id], organisation_id, kind: "growing_area" },
    { take: 1 },
  );
  if (!area || !markHoldsOn(area, calendarDate(produced_on))) {
    refuse("lot_growing_area", "growing_area_id");
  }
}

/**
 * Enters a lot and gives it a trace code.
 * @throws Problem `cooperative.lot_number_taken`, `cooperative.product_not_of_organisation`,
 * `cooperative.lot_growing_area`, `cooperative.lot_use_by`, `cooperative.lot_input_late`, `cooperative.in_the_future`.
 */
export const createLotStep = createStep(
  "create-lot",
  async (lot: NewLot, { container }) => {
    const service = registry(container);
    const { actor_id, inputs, ...told } = lot;
    const { organisation_id, number, product_id } = told;
    assertLot(lot);
    const products = await ownProducts(container, organisation_id, [product_id]);
    const product_title = products.get(product_id);
    if (!product_title) refuse("product_not_of_organisation", "product_id");
    await assertGrowingArea(service, lot);
    const key = `production-lot:${organisation_id}:${number}`;
    return container.resolve(Modules.LOCKING).execute(key, async () => {
      const [taken] = await service.listProductionLots({ organisation_id, number }, { take: 1 });
      if (taken) {
        throw new Problem("conflict", "cooperative.lot_number_taken", {
          field: "number",
          params: { number },
        });
      }
      const { id } = await service.createProductionLots({
        ...told,
        use_by: told.use_by ?? null,
        growing_area_id: told.growing_area_id ?? null,
        product_title,
        trace_code: newTraceCode(),
      });
      await service.createProductionLotInputs(
        inputs.map((input) => ({ ...input, document: input.document ?? null, lot_id: id })),
      );
      await service.createProductionLotEvents({ lot_id: id, state: "active", actor_id });
      return new StepResponse(id, id);
    });
  },
  async (id, { container }) => {
    if (id) await registry(container).deleteProductionLots(id);
  },
);

/**
 * Recalls a lot or revokes its code; asked again for the state that it is in, it does nothing.
 * @throws Problem `cooperative.lot_not_found`, `cooperative.lot_ended`
 */
export const moveLotStep = createStep(
  "move-lot",
  async ({ id, state, reason, actor_id }: LotMove, { container }) => {
    const service = registry(container);
    assertPlain("reason", reason);
    return container.resolve(Modules.LOCKING).execute(`production-lot:${id}`, async () => {
      const [lot] = await service.listProductionLots({ id: [id] }, { take: 1 });
      if (!lot) throw new Problem("not_found", "cooperative.lot_not_found");
      if (lot.state === state)
        return new StepResponse<string[], { event: string } | null>([], null);
      if (!MOVES[lot.state].includes(state)) {
        throw new Problem("not_allowed", "cooperative.lot_ended", { field: "state" });
      }
      await service.updateProductionLots({ id, state, reason });
      const event = await service.createProductionLotEvents({
        lot_id: id,
        state,
        reason,
        actor_id,
      });
      return new StepResponse<string[], { event: string } | null>([id], { event: event.id });
    });
  },
  async (trace, { container }) => {
    if (!trace) return;
    const service = registry(container);
    const event = await service.retrieveProductionLotEvent(trace.event);
    await service.updateProductionLots({ id: event.lot_id, state: "active", reason: null });
    await service.deleteProductionLotEvents(trace.event);
  },
);

/** Adds something that went into a lot. @throws Problem `cooperative.lot_not_found`, `cooperative.lot_input_late` */
export const addLotInputStep = createStep(
  "add-lot-input",
  async ({ lot_id, input }: { lot_id: string; input: LotInput }, { container }) => {
    const service = registry(container);
    const [lot] = await service.listProductionLots({ id: [lot_id] }, { take: 1 });
    if (!lot) throw new Problem("not_found", "cooperative.lot_not_found");
    assertInput(input, "", lot.produced_on);
    const { id } = await service.createProductionLotInputs({
      ...input,
      document: input.document ?? null,
      lot_id,
    });
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (id) await registry(container).deleteProductionLotInputs(id);
  },
);
