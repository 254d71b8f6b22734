import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { type Language, Problem } from "@nang-gio/access/problem";
import type { AcceptQuotation, QuotationView } from "../contract";
import { QUOTATION_MODULE } from "../modules/quotation";
import type { QuotationService } from "../modules/quotation/service";
import { mayMoveQuotation } from "../rules/quotation-moves";
import { keepCart } from "../shopper/own-orders";
import type { ShopperScope } from "../shopper/scope";
import { inTurn } from "./in-turn";
import { orderQuotedCart, quotedCart } from "./order";
import { ownQuotation } from "./read";
import { recordOrder } from "./record-order";

/** @throws Problem conflict `quotation.changed`, `quotation.expired`, `quotation.not_now` */
function assertAcceptable(quotation: QuotationView, seen: number): void {
  const { state, revision } = quotation;
  const fault =
    revision !== seen
      ? "changed"
      : state === "expired"
        ? "expired"
        : mayMoveQuotation("buyer", "accept", state)
          ? null
          : "not_now";
  if (fault) throw new Problem("conflict", `quotation.${fault}`, { field: "seen" });
}

/** Makes the order, of another cart than the one before, and shows it in the buyer's account. */
async function placeOrder(
  container: MedusaContainer,
  scope: ShopperScope,
  { quotation, before }: { quotation: QuotationView; before: string | null },
  body: AcceptQuotation,
  language: Language,
): Promise<void> {
  const [answer] = quotation.answers;
  if (!answer) throw new Problem("conflict", "quotation.not_now", { field: "seen" });
  const { email } = await container
    .resolve(Modules.CUSTOMER)
    .retrieveCustomer(scope.account_id, { select: ["email"] });
  const customer = { id: scope.account_id, email };
  const order = { quotation, answer, customer, language, body };
  const cart_id = await quotedCart(container, order);
  const { id, revision: seen } = quotation;
  const service = container.resolve<QuotationService>(QUOTATION_MODULE);
  if (!(await service.tie({ id, seen, before, cart_id }))) {
    throw new Problem("conflict", "quotation.changed", { field: "seen" });
  }
  await keepCart(container, scope, cart_id);
  await orderQuotedCart(container, cart_id, order);
}

/**
 * Orders what was answered, at its prices. Twice, or by two at once, it is one order; where it can't be ordered the quotation
 * stays as it was.
 * @throws Problem not_found; conflict `quotation.changed`, `quotation.expired`, `quotation.not_now`, or why goods can't
 * be ordered, as for every cart; `shopper.address_commune`
 */
export async function acceptQuotation(
  container: MedusaContainer,
  scope: ShopperScope,
  id: string,
  body: AcceptQuotation,
  language: Language,
): Promise<QuotationView> {
  await ownQuotation(container, scope, id);
  await inTurn(container, id, async (before) => {
    const quotation = await ownQuotation(container, scope, id);
    if (quotation.state === "accepted") return;
    assertAcceptable(quotation, body.seen);
    await placeOrder(container, scope, { quotation, before }, body, language);
    await recordOrder(container, id);
  });
  return ownQuotation(container, scope, id);
}
