import type { PaymentOptions } from "../options";

const NEEDED = ["tmn_code", "hash_secret", "pay_url", "api_url"] as const;
const USUAL_MINUTES = 60;

/** By what VNPay and the market know each other. */
export interface VnpayCredentials {
  tmn_code: string;
  hash_secret: string;
}

/** By which way the market asks VNPay. */
export interface VnpayApi extends VnpayCredentials {
  api_url: string;
}

/** The market at VNPay, as it is needed to send shoppers there. */
export interface VnpayMerchant extends VnpayApi {
  pay_url: string;
  shop_url: string;
}

/** How VNPay is set up. */
export interface VnpaySettings {
  /** `null` where VNPay is not offered. */
  merchant: VnpayMerchant | null;
  /** What is enough to believe VNPay, though it may be offered no longer. */
  credentials: VnpayCredentials | null;
  /** And to ask it, and to have it pay back. */
  api: VnpayApi | null;
  /** What is missing for it to be offered. */
  missing: Array<(typeof NEEDED)[number]>;
  minutes: number;
}

/** What the plugin's options come to. */
export function vnpaySettings({ vnpay = {} }: PaymentOptions): VnpaySettings {
  const { tmn_code, hash_secret, pay_url, api_url, shop_url = "", minutes = USUAL_MINUTES } = vnpay;
  const credentials = tmn_code && hash_secret ? { tmn_code, hash_secret } : null;
  const api = credentials && api_url ? { ...credentials, api_url } : null;
  return {
    merchant: api && pay_url ? { ...api, pay_url, shop_url } : null,
    ...{ credentials, api },
    missing: NEEDED.filter((name) => !vnpay[name]),
    minutes,
  };
}
