import type { MedusaContainer } from "@medusajs/framework/types";
import { BANK_TRANSFER_MODULE } from "../modules/bank-transfer";
import type { BankTransferService } from "../modules/bank-transfer/service";
import type { TransferSettings } from "../rules/transfer-settings";

/** How transfers are set up. */
export function readSettings(container: MedusaContainer): TransferSettings {
  return container.resolve<BankTransferService>(BANK_TRANSFER_MODULE).settings();
}
