import { OwedPaymentProvider } from "../owed-payment";

/**
 * Cash on delivery (thanh toán khi nhận hàng): captured when the co-operative says that the cash is in hand.
 * The provider's full id in Medusa is `pp_cod_vietnam`.
 */
export class CashOnDeliveryProvider extends OwedPaymentProvider {
  static override identifier = "cod";

  constructor(container: Record<string, unknown>, options: Record<string, unknown>) {
    super(container, options);
  }
}
