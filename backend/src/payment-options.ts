import type { PaymentOptions } from "@nang-gio/payment-vietnam/options";
import type { Configuration } from "./configuration";

/** How shoppers pay the market before goods are sent, as far as the operator has told it. */
export function paymentOptions(configuration: Configuration): PaymentOptions {
  return {
    transfer: {
      bank_bin: configuration.VIETQR_BANK_BIN,
      account_number: configuration.VIETQR_ACCOUNT_NUMBER,
      holder: configuration.VIETQR_ACCOUNT_HOLDER,
      hours: configuration.TRANSFER_HOURS,
      webhook_secret: configuration.VIETQR_WEBHOOK_SECRET,
    },
    vnpay: {
      tmn_code: configuration.VNPAY_TMN_CODE,
      hash_secret: configuration.VNPAY_HASH_SECRET,
      pay_url: configuration.VNPAY_PAY_URL,
      api_url: configuration.VNPAY_API_URL,
      minutes: configuration.VNPAY_MINUTES,
      shop_url: configuration.SHOP_URL,
    },
    stripe: {
      secret_key: configuration.STRIPE_SECRET_KEY,
      publishable_key: configuration.STRIPE_PUBLISHABLE_KEY,
      webhook_secret: configuration.STRIPE_WEBHOOK_SECRET,
      api_url: configuration.STRIPE_API_URL,
      minutes: configuration.STRIPE_MINUTES,
    },
  };
}
