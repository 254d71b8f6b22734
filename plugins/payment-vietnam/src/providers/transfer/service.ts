import type { InitiatePaymentInput, InitiatePaymentOutput } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import type { PaymentOptions } from "../../options";
import { transferSettings } from "../../rules/transfer-settings";
import { OwedPaymentProvider } from "../owed-payment";

/**
 * A transfer to the market's account by VietQR: captured when the bank tells that the whole of it is here. It stays
 * registered where it is no longer offered, for orders that wait. The provider's full id in Medusa is
 * `pp_vietqr_vietnam`.
 */
export class BankTransferProvider extends OwedPaymentProvider {
  static override identifier = "vietqr";
  readonly #offered: boolean;

  constructor(container: Record<string, unknown>, options: PaymentOptions = {}) {
    super(container, { ...options });
    this.#offered = transferSettings(options).account !== null;
  }

  /** @throws Problem `payment.transfer_not_offered` while the market has no account for it. */
  override async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    if (!this.#offered) {
      throw new Problem("not_allowed", "payment.transfer_not_offered", { field: "provider_id" });
    }
    return super.initiatePayment(input);
  }
}
