import type { TransferOptions } from "@nang-gio/payment-vietnam/options";
import type { Configuration } from "./configuration";

/** To which account shoppers pay by transfer, as far as the operator has told it. */
export function transferOptions(configuration: Configuration): TransferOptions {
  return {
    transfer: {
      bank_bin: configuration.VIETQR_BANK_BIN,
      account_number: configuration.VIETQR_ACCOUNT_NUMBER,
      holder: configuration.VIETQR_ACCOUNT_HOLDER,
      hours: configuration.TRANSFER_HOURS,
      webhook_secret: configuration.VIETQR_WEBHOOK_SECRET,
    },
  };
}
