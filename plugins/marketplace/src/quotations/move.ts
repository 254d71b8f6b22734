import type { MedusaContainer } from "@medusajs/framework/types";
import type { QuotationAction, QuotationSide } from "../contract";
import { refuseMarkup } from "../reviews/refuse-markup";
import { changeQuotationWorkflow } from "../workflows/quotations/change";
import { inTurn } from "./in-turn";

interface SaidMove {
  id: string;
  seen: number;
  action: Extract<QuotationAction, "counter" | "decline" | "withdraw">;
  side: QuotationSide;
  /** Who of that side. */
  actor_id: string;
  note?: string | null;
}

/** Does with a quotation what needs nothing but words. @throws Problem as `changeQuotationWorkflow`; `review.markup` */
export async function moveQuotation(container: MedusaContainer, move: SaidMove): Promise<void> {
  refuseMarkup({ note: move.note });
  await inTurn(container, move.id, () =>
    changeQuotationWorkflow(container).run({ input: { ...move, note: move.note ?? null } }),
  );
}
