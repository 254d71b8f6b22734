import type { ProviderSendNotificationResultsDTO } from "@medusajs/framework/types";
import { AbstractNotificationProviderService } from "@medusajs/framework/utils";

/**
 * Notices that stay in the market: the record is the notice. It serves inboxes of the workspace, and e-mail where
 * no server is named; `provider_id` of a record says that it went nowhere else.
 */
export class KeptNotices extends AbstractNotificationProviderService {
  static override identifier = "kept";

  override async send(): Promise<ProviderSendNotificationResultsDTO> {
    return {};
  }
}
