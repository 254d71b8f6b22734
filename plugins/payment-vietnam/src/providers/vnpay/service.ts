import type { InitiatePaymentInput, InitiatePaymentOutput } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import type { PaymentOptions } from "../../options";
import { vnpaySettings } from "../../vnpay/settings";
import { OwedPaymentProvider } from "../owed-payment";

/**
 * VNPay: the order is placed first, then its shopper pays on VNPay's page; captured when VNPay says so. It stays
 * registered where it is no longer offered, for orders that wait. The provider's full id in Medusa is
 * `pp_vnpay_vietnam`.
 */
export class VnpayProvider extends OwedPaymentProvider {
  static override identifier = "vnpay";
  readonly #offered: boolean;

  constructor(container: Record<string, unknown>, options: PaymentOptions = {}) {
    super(container, { ...options });
    this.#offered = vnpaySettings(options).merchant !== null;
  }

  /** @throws Problem `payment.vnpay_not_offered` while the market is not set up at VNPay. */
  override async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    if (!this.#offered) {
      throw new Problem("not_allowed", "payment.vnpay_not_offered", { field: "provider_id" });
    }
    return super.initiatePayment(input);
  }
}
