import { type ConsignmentState, UNSOLD_STATES } from "../contract";
import type { ConsignmentDraft } from "./split-order";

/** A consignment as it is kept. */
interface KeptConsignment {
  id: string;
  organisation_id: string;
  number: string;
  state: ConsignmentState;
  goods_total: number;
  shipping_total: number;
  shipping_method: string;
  pickup: boolean;
  lines: ReadonlyArray<{ line_item_id: string; quantity: number; total: number }>;
}

interface OrderNow<Draft extends ConsignmentDraft> {
  cancelled: boolean;
  drafts: readonly Draft[];
}

type Lines = ConsignmentDraft["lines"];

/** A consignment that must change, with all that it then is; without lines, its own stay. */
export interface ChangedConsignment {
  id: string;
  state: ConsignmentState;
  shipping_method: string;
  pickup: boolean;
  goods_total: number;
  shipping_total: number;
  total: number;
  lines: Lines | null;
}

const told = (lines: KeptConsignment["lines"]) =>
  lines
    .map(({ line_item_id, quantity, total }) => `${line_item_id} ${quantity} ${total}`)
    .sort()
    .join();

function differs(kept: KeptConsignment, now: ChangedConsignment): boolean {
  return (
    kept.state !== now.state ||
    kept.goods_total !== now.goods_total ||
    kept.shipping_total !== now.shipping_total ||
    kept.shipping_method !== now.shipping_method ||
    kept.pickup !== now.pickup ||
    (now.lines !== null && told(kept.lines) !== told(now.lines))
  );
}

/**
 * Which consignments of an order no longer are what the order says, and which it lacks. Who has nothing left
 * in the order is cancelled with its sums at nothing and its lines as they last were; who was cancelled with the order keeps them, as the
 * order keeps its own. A consignment that was returned stays so; one that nobody took keeps its lines and its way too,
 * though nothing of them counts in the order any more.
 */
export function changedConsignments<Draft extends ConsignmentDraft>(
  kept: readonly KeptConsignment[],
  order: OrderNow<Draft>,
): { changed: ChangedConsignment[]; missing: Draft[] } {
  const changed = kept
    .map((consignment): ChangedConsignment => {
      const draft = order.drafts.find(
        ({ organisation_id }) => organisation_id === consignment.organisation_id,
      );
      const over = order.cancelled || !draft;
      const own = consignment.state === "undelivered" ? undefined : draft;
      return {
        id: consignment.id,
        state: over && !UNSOLD_STATES.includes(consignment.state) ? "cancelled" : consignment.state,
        shipping_method: own?.shipping_method ?? consignment.shipping_method,
        pickup: own?.pickup ?? consignment.pickup,
        goods_total: draft?.goods_total ?? 0,
        shipping_total: draft?.shipping_total ?? 0,
        total: draft?.total ?? 0,
        lines: own?.lines ?? null,
      };
    })
    .filter((now, index) => {
      const before = kept[index];
      return before !== undefined && differs(before, now);
    });
  const known = new Set(kept.map(({ organisation_id }) => organisation_id));
  const last = Math.max(0, ...kept.map(({ number }) => Number(number.split("-").at(-1))));
  const missing = order.drafts
    .filter(({ organisation_id }) => !known.has(organisation_id))
    .map((draft, index) => ({
      ...draft,
      number: `${draft.number.split("-")[0]}-${last + index + 1}`,
    }));
  return { changed, missing };
}
