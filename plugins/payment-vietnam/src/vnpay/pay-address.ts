import type { VnpayLanguage } from "../contract";
import type { VnpayMerchant } from "./settings";
import { signedQuery } from "./signature";
import { vnpayTime } from "./time";
import { VNPAY_UNIT } from "./told";

export const VNPAY_VERSION = "2.1.0";
/** VNPay takes 7 to 45 characters of an address; of what is shorter or longer none is known. */
const UNKNOWN_ADDRESS = "127.0.0.1";
const RETURN_PATHS: Readonly<Record<VnpayLanguage, string>> = {
  vi: "/dat-hang/vnpay",
  en: "/en/dat-hang/vnpay",
};

/** What VNPay's page is asked to take; `amount` in whole đồng. */
export interface VnpayAsked {
  txn_ref: string;
  amount: number;
  /** What the payment is for, of letters and digits alone: how a space is signed differs. */
  purpose: string;
  asked_at: Date;
  expires_at: Date;
  language: VnpayLanguage;
  /** Who pays, by address. */
  ip: string;
}

/** An address as VNPay takes it. */
export function payerAddress(ip: string): string {
  const plain = ip.replace(/^::ffff:/, "");
  return plain.length >= 7 && plain.length <= 45 ? plain : UNKNOWN_ADDRESS;
}

/** The signed address of VNPay's page for one payment (`vnp_Command=pay`, version 2.1.0). */
export function payAddress(merchant: VnpayMerchant, asked: VnpayAsked): string {
  const query = signedQuery(merchant.hash_secret, {
    vnp_Version: VNPAY_VERSION,
    vnp_Command: "pay",
    vnp_TmnCode: merchant.tmn_code,
    vnp_Amount: String(asked.amount * VNPAY_UNIT),
    vnp_CurrCode: "VND",
    vnp_TxnRef: asked.txn_ref,
    vnp_OrderInfo: asked.purpose,
    vnp_OrderType: "other",
    vnp_Locale: asked.language === "en" ? "en" : "vn",
    vnp_ReturnUrl: merchant.shop_url.replace(/\/$/, "") + RETURN_PATHS[asked.language],
    vnp_IpAddr: payerAddress(asked.ip),
    vnp_CreateDate: vnpayTime(asked.asked_at),
    vnp_ExpireDate: vnpayTime(asked.expires_at),
  });
  return `${merchant.pay_url}?${query}`;
}
