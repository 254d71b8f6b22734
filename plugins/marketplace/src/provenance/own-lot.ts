import type { MedusaContainer } from "@medusajs/framework/types";
import type { LotView } from "@nang-gio/cooperative/contract";
import { readLot } from "@nang-gio/cooperative/read/find-lots";
import type { SellerScope } from "../seller/seller-scope";

/** A lot of the caller's co-operative. @throws Problem `cooperative.lot_not_found` */
export async function ownLot(
  container: MedusaContainer,
  { organisation_id }: Pick<SellerScope, "organisation_id">,
  id: string,
): Promise<LotView> {
  const { organisation: _organisation, ...lot } = await readLot(container, id, { organisation_id });
  return lot;
}
