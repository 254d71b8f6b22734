import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "zod";
import { PREPAYMENT_MODULE } from "../modules/prepayment";
import type { PrepaymentService } from "../modules/prepayment/service";
import { isSignedQuery } from "../vnpay/signature";
import { readTold, type VnpayTold } from "../vnpay/told";

const Fields = z.record(z.string(), z.string());

/**
 * What VNPay says in the query of an address, its notice's or the one by which a shopper comes back; `null` where it is
 * not signed by VNPay for this market.
 */
export function toldByAddress(container: MedusaContainer, query: unknown): VnpayTold | null {
  const { credentials } = container.resolve<PrepaymentService>(PREPAYMENT_MODULE).vnpay();
  const read = Fields.safeParse(query);
  if (!credentials || !read.success) return null;
  const fields = read.data;
  if (!isSignedQuery(credentials.hash_secret, fields)) return null;
  return fields.vnp_TmnCode === credentials.tmn_code ? readTold(fields, new Date()) : null;
}
