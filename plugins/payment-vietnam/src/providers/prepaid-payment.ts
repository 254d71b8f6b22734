import type { InitiatePaymentInput, InitiatePaymentOutput } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import type { PaymentOptions } from "../options";
import type { PrepaidWay } from "../provider-ids";
import { OwedPaymentProvider } from "./owed-payment";

/**
 * A payment that is to come before goods are sent. It stays registered where it is no longer offered, for orders that
 * wait.
 */
export abstract class PrepaidPaymentProvider extends OwedPaymentProvider {
  readonly #way: PrepaidWay;
  readonly #offered: boolean;

  constructor(
    container: Record<string, unknown>,
    options: PaymentOptions,
    { way, offered }: { way: PrepaidWay; offered: boolean },
  ) {
    super(container, { ...options });
    this.#way = way;
    this.#offered = offered;
  }

  /** @throws Problem `payment.<way>_not_offered` while the market is not set up for it. */
  override async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    if (!this.#offered) {
      throw new Problem("not_allowed", `payment.${this.#way}_not_offered`, {
        field: "provider_id",
      });
    }
    return super.initiatePayment(input);
  }
}
