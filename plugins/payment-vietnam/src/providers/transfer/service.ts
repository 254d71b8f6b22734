import type { PaymentOptions } from "../../options";
import { transferSettings } from "../../rules/transfer-settings";
import { PrepaidPaymentProvider } from "../prepaid-payment";

/**
 * A transfer to the market's account by VietQR: captured when the bank tells that the whole of it is here. The
 * provider's full id in Medusa is `pp_vietqr_vietnam`.
 */
export class BankTransferProvider extends PrepaidPaymentProvider {
  static override identifier = "vietqr";

  constructor(container: Record<string, unknown>, options: PaymentOptions = {}) {
    const offered = transferSettings(options).account !== null;
    super(container, options, { way: "transfer", offered });
  }
}
