import type { PaymentOptions } from "../../options";
import { vnpaySettings } from "../../vnpay/settings";
import { PrepaidPaymentProvider } from "../prepaid-payment";

/**
 * VNPay: the order is placed first, then its shopper pays on VNPay's page; captured when VNPay says so. The provider's
 * full id in Medusa is `pp_vnpay_vietnam`.
 */
export class VnpayProvider extends PrepaidPaymentProvider {
  static override identifier = "vnpay";

  constructor(container: Record<string, unknown>, options: PaymentOptions = {}) {
    const offered = vnpaySettings(options).merchant !== null;
    super(container, options, { way: "vnpay", offered });
  }
}
