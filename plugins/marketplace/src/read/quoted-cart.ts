import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import { readRows } from "@nang-gio/access/read/read-rows";
import { dateInVietnam } from "@nang-gio/vietnam";
import { z } from "zod";

const CartRecord = z.object({
  id: z.string(),
  metadata: z.object({ quotation: z.object({ id: z.string() }).nullish().catch(null) }).nullish(),
});

const Total = z.object({ total: z.coerce.number() });

const Quoted = z.object({ delivery_charge: z.number(), total: z.number() });

const QUOTED = `
  select answer.delivery_charge, answer.total from quotation
    join quotation_answer answer on answer.quotation_id = quotation.id and answer.version = quotation.version
   where quotation.id = ? and quotation.cart_id = ? and quotation.state = 'answered' and quotation.valid_until >= ?
     and quotation.deleted_at is null`;

/**
 * What bringing a cart of a quotation costs by what was agreed, in đồng; nothing for any other cart.
 * @throws Problem conflict `quotation.not_now` where it is not the cart of which its quotation becomes an order,
 * `quotation.total_changed` where it comes to something else than was agreed
 */
export async function quotedCharge(
  container: MedusaContainer,
  cart: unknown,
): Promise<number | undefined> {
  const { id, metadata } = CartRecord.parse(cart);
  const quotation = metadata?.quotation;
  if (!quotation) return undefined;
  const [found] = await readRows(container, Quoted, QUOTED, [
    ...[quotation.id, id, dateInVietnam(new Date())],
  ]);
  if (!found) throw new Problem("conflict", "quotation.not_now");
  if (Total.parse(cart).total !== found.total) {
    throw new Problem("conflict", "quotation.total_changed");
  }
  return found.delivery_charge;
}
