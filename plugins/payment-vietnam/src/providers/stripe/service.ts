import type { InitiatePaymentInput } from "@medusajs/framework/types";
import { BigNumber } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";
import { formatDong } from "@nang-gio/vietnam";
import type { PaymentOptions } from "../../options";
import { stripeSettings } from "../../stripe/settings";
import { PrepaidPaymentProvider } from "../prepaid-payment";

const CENTS = 100;
/** What a fraction of binary digits may be off by. */
const SLIP = 1e-6;
/** Stripe takes nothing below half a dollar or what that is elsewhere (docs.stripe.com/currencies#minimum-and-maximum-charge-amounts). */
const LEAST = { vnd: 15_000, usd: 0.5 } as const;

const tooSmall = (least: string) =>
  new Problem("invalid_data", "payment.stripe_too_small", { field: "amount", params: { least } });

/**
 * Cards by Stripe: the order is placed first, then its shopper pays on the market's own page; captured when Stripe has
 * the money. The provider's full id in Medusa is `pp_stripe_vietnam`.
 */
export class CardProvider extends PrepaidPaymentProvider {
  static override identifier = "stripe";

  constructor(container: Record<string, unknown>, options: PaymentOptions = {}) {
    const offered = stripeSettings(options).publishable_key !== null;
    super(container, options, { way: "stripe", offered });
  }

  /** Dollars with whole cents too, for a region that sells in them. */
  protected override assertAmount(
    input: Pick<InitiatePaymentInput, "amount" | "currency_code">,
  ): void {
    const amount = new BigNumber(input.amount).numeric;
    if (input.currency_code.toLowerCase() !== "usd") {
      super.assertAmount(input);
      if (amount < LEAST.vnd) throw tooSmall(formatDong(LEAST.vnd));
      return;
    }
    if (Math.abs(amount * CENTS - Math.round(amount * CENTS)) > SLIP) {
      throw new Problem("invalid_data", "payment.not_whole_cents", { field: "amount" });
    }
    if (amount < LEAST.usd) throw tooSmall(`$${LEAST.usd.toFixed(2)}`);
  }
}
