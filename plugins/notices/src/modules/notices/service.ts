import { MedusaService } from "@medusajs/framework/utils";
import { NoticeReading } from "./models/notice-reading";

/** Options of the plugin. */
export interface NoticesOptions {
  /** Public address of the shop, to which links of messages lead. */
  shopUrl?: string;
  /** Public address under which the dashboard stands, for messages to staff. */
  dashboardUrl?: string;
  /** Channels of Medusa's Notification Module that reach a phone, such as `zalo` and `sms`; see the README. */
  phoneChannels?: readonly string[];
}

/** Keeps what was read in inboxes; the notices themselves are Medusa's notification records. */
export class NoticesService extends MedusaService({ NoticeReading }) {
  readonly shopUrl: string;
  readonly dashboardUrl: string;
  readonly phoneChannels: readonly string[];

  constructor(container: object, options: NoticesOptions = {}, ...rest: unknown[]) {
    super(container, options, ...rest);
    const withoutSlash = (address = "") => address.replace(/\/+$/, "");
    this.shopUrl = withoutSlash(options.shopUrl);
    this.dashboardUrl = withoutSlash(options.dashboardUrl);
    this.phoneChannels = options.phoneChannels ?? [];
  }
}
