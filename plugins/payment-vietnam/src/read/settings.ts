import type { MedusaContainer } from "@medusajs/framework/types";
import { PREPAYMENT_MODULE } from "../modules/prepayment";
import type { PrepaymentService } from "../modules/prepayment/service";
import { PREPAID_PROVIDERS } from "../provider-ids";
import type { TransferSettings } from "../rules/transfer-settings";

/** How transfers are set up. */
export function readSettings(container: MedusaContainer): TransferSettings {
  return container.resolve<PrepaymentService>(PREPAYMENT_MODULE).settings();
}

/** Medusa's ids of the providers by which shoppers can prepay, as far as each is set up. */
export function offeredPrepayments(container: MedusaContainer): string[] {
  const service = container.resolve<PrepaymentService>(PREPAYMENT_MODULE);
  return [
    ...(service.settings().account ? [PREPAID_PROVIDERS.transfer] : []),
    ...(service.vnpay().merchant ? [PREPAID_PROVIDERS.vnpay] : []),
  ];
}
