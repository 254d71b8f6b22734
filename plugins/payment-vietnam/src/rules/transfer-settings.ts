import type { PaymentOptions } from "../options";

const NEEDED = ["bank_bin", "account_number", "holder"] as const;
const USUAL_HOURS = 24;

/** The account that shoppers pay to. */
export interface MarketAccount {
  bank_bin: string;
  account_number: string;
  holder: string;
}

/** How transfers are set up. */
export interface TransferSettings {
  /** `null` where transfers are not offered. */
  account: MarketAccount | null;
  /** What is missing for them to be. */
  missing: Array<(typeof NEEDED)[number]>;
  hours: number;
  webhook_secret: string | null;
}

/** What the plugin's options come to. */
export function transferSettings({ transfer = {} }: PaymentOptions): TransferSettings {
  const { bank_bin, account_number, holder, hours = USUAL_HOURS, webhook_secret } = transfer;
  return {
    account: bank_bin && account_number && holder ? { bank_bin, account_number, holder } : null,
    missing: NEEDED.filter((name) => !transfer[name]),
    hours,
    webhook_secret: webhook_secret ?? null,
  };
}
