import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { Problem } from "@nang-gio/access/problem";
import type {
  ConsignmentEventFacts,
  ConsignmentEventKind,
  ConsignmentState,
  MoneyHolder,
  RefundPayer,
  RefundWay,
  ReturnedPieces,
  ReturnState,
} from "../../contract";
import { MARKETPLACE_MODULE } from "../../modules/marketplace";
import type { MarketplaceService } from "../../modules/marketplace/service";
import { judgeChange } from "../../rules/consignment-changes";
import { assertPaid } from "../consignments/awaits-payment";
import { oneAtATime } from "../consignments/lock";
import { liveFulfilment, type MovedConsignment } from "./move-consignment";

/** What a person of a co-operative does to a consignment, and what they saw when they did. */
export interface ConsignmentChangeInput {
  id: string;
  order_id: string;
  seen: ConsignmentState;
  revision: number;
  actor_id: string;
}

/** A consignment as a change finds it. */
export type FoundConsignment = Awaited<ReturnType<typeof readConsignment>>;

/** What a change makes of a consignment. */
export interface ConsignmentPlan {
  update?: {
    refunded_total?: number;
    state?: ConsignmentState;
    cash_holder?: MoneyHolder;
    cash_total?: number;
    carrier?: string | null;
    tracking_number?: string | null;
  };
  /** A return that is begun, or that goes on. */
  newReturn?: Pick<Returned, "lines" | "note"> & { pictures?: string[] };
  nextReturn?: Partial<Omit<Returned, "id" | "return_id">> & { id: string };
  note?: string;
  facts: ConsignmentEventFacts;
}

/** A return of some of a consignment's pieces, as a change writes it. */
interface Returned {
  id: string;
  return_id: string | null;
  state: ReturnState;
  lines: ReturnedPieces[];
  note: string | null;
  amount: number | null;
  paid_by: RefundPayer | null;
  paid_how: RefundWay | null;
  received_at: Date | null;
  refunded_at: Date | null;
}

/** A consignment after a change, with the return that it was about. */
export interface ChangedConsignment extends MovedConsignment {
  /** The market's record of it, and Medusa's return. */
  record_id: string;
  return_id: string;
}

interface Trace {
  before: Pick<
    FoundConsignment,
    | "id"
    | "state"
    | "revision"
    | "cash_holder"
    | "cash_total"
    | "refunded_total"
    | "carrier"
    | "tracking_number"
  >;
  eventId: string;
  newReturnId: string | null;
  returnBefore: FoundConsignment["returns"][number] | null;
}

/** Writes what a plan says of a return; gives the return and how it was. */
async function writeReturn(
  service: MarketplaceService,
  found: FoundConsignment,
  { newReturn, nextReturn }: ConsignmentPlan,
) {
  if (newReturn) {
    const made = await service.createConsignmentReturns({
      consignment_id: found.id,
      note: newReturn.note,
      pictures: newReturn.pictures ?? [],
      lines: newReturn.lines as unknown as Record<string, unknown>,
    });
    return { id: made.id, return_id: "", newReturnId: made.id, returnBefore: null };
  }
  const before = found.returns.find(({ id }) => id === nextReturn?.id);
  if (!before || !nextReturn)
    return { id: "", return_id: "", newReturnId: null, returnBefore: null };
  const { lines, ...rest } = nextReturn;
  await service.updateConsignmentReturns({
    ...rest,
    ...(lines ? { lines: lines as unknown as Record<string, unknown> } : {}),
  });
  return {
    id: before.id,
    return_id: before.return_id ?? "",
    newReturnId: null,
    returnBefore: before,
  };
}

async function readConsignment(container: MedusaContainer, id: string) {
  const [found] = await container
    .resolve<MarketplaceService>(MARKETPLACE_MODULE)
    .listConsignments({ id: [id] }, { relations: ["lines", "events", "returns"], take: 1 });
  if (!found) throw new Problem("not_found", "marketplace.consignment_unknown");
  return found;
}

function refuse({ state, number }: FoundConsignment, seen: ConsignmentState): never {
  const code = state === seen ? "consignment_changed" : `consignment_is_${state}`;
  throw new Problem("conflict", `marketplace.${code}`, { field: "seen", params: { number } });
}

/**
 * Makes a step that does something to a consignment and writes who did: once, however often it is pressed, and only
 * while the consignment is as the person saw it. `plan` says what becomes of it, or throws a Problem.
 */
export function consignmentChangeStep<Input extends ConsignmentChangeInput>(
  name: string,
  kind: ConsignmentEventKind,
  plan: (
    container: MedusaContainer,
    found: FoundConsignment,
    input: Input,
  ) => Promise<ConsignmentPlan>,
) {
  return createStep(
    name,
    async (input: Input, { container }) => {
      const service = container.resolve<MarketplaceService>(MARKETPLACE_MODULE);
      const { id: _id, order_id: _order, actor_id, seen, revision, ...asked } = input;
      const request = JSON.stringify({ kind, ...asked });
      return oneAtATime(container, input.order_id, async () => {
        const found = await readConsignment(container, input.id);
        const { id, order_id, organisation_id, state, cash_holder, cash_total } = found;
        const { carrier, tracking_number, refunded_total } = found;
        assertPaid(found);
        const verdict = judgeChange(found, { state: seen, revision }, request, found.events);
        if (verdict === "refuse") refuse(found, seen);
        const answer: ChangedConsignment = {
          id,
          order_id,
          organisation_id,
          moved: verdict === "move",
          fulfillment_id: await liveFulfilment(container, found.fulfillment_id),
          was: state,
          state,
          record_id: "",
          return_id: "",
        };
        if (verdict === "done") {
          return new StepResponse<ChangedConsignment, Trace | null>(answer, null);
        }
        const planned = await plan(container, found, input);
        const { update, note, facts } = planned;
        const returned = await writeReturn(service, found, planned);
        await service.updateConsignments({ id, ...update, revision: revision + 1 });
        const event = await service.createConsignmentEvents({
          consignment_id: id,
          kind,
          state: update?.state ?? state,
          note: note ?? null,
          actor_id,
          revision,
          request,
          facts: { ...facts },
        });
        return new StepResponse<ChangedConsignment, Trace | null>(
          {
            ...answer,
            state: update?.state ?? state,
            record_id: returned.id,
            return_id: returned.return_id,
          },
          {
            before: {
              ...{ id, state, revision, cash_holder, cash_total },
              ...{ refunded_total, carrier, tracking_number },
            },
            eventId: event.id,
            newReturnId: returned.newReturnId,
            returnBefore: returned.returnBefore,
          },
        );
      });
    },
    async (done, { container }) => {
      if (!done) return;
      const service = container.resolve<MarketplaceService>(MARKETPLACE_MODULE);
      await service.updateConsignments(done.before);
      await service.deleteConsignmentEvents(done.eventId);
      const { newReturnId, returnBefore } = done;
      if (newReturnId) await service.deleteConsignmentReturns(newReturnId);
      if (returnBefore) {
        const { consignment: _consignment, ...before } = returnBefore;
        await service.updateConsignmentReturns(before);
      }
    },
  );
}
