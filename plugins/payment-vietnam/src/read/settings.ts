import type { MedusaContainer } from "@medusajs/framework/types";
import { PREPAYMENT_MODULE } from "../modules/prepayment";
import type { PrepaymentService } from "../modules/prepayment/service";
import { PREPAID_PROVIDERS, PREPAID_WAYS, type PrepaidWay } from "../provider-ids";
import type { TransferSettings } from "../rules/transfer-settings";

/** How transfers are set up. */
export function readSettings(container: MedusaContainer): TransferSettings {
  return container.resolve<PrepaymentService>(PREPAYMENT_MODULE).settings();
}

/** Whether shoppers can prepay in a way: as far as it is set up. */
export function isOffered(container: MedusaContainer, way: PrepaidWay): boolean {
  const service = container.resolve<PrepaymentService>(PREPAYMENT_MODULE);
  return {
    transfer: service.settings().account !== null,
    vnpay: service.vnpay().merchant !== null,
    stripe: service.stripe().publishable_key !== null,
  }[way];
}

/** Medusa's ids of the providers by which shoppers can prepay. */
export function offeredPrepayments(container: MedusaContainer): string[] {
  return PREPAID_WAYS.filter((way) => isOffered(container, way)).map(
    (way) => PREPAID_PROVIDERS[way],
  );
}
