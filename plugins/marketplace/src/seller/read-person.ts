import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type { SellerService } from "../modules/seller/service";
import { membershipsAt } from "../rules/memberships";
import type { SellerPerson } from "./seller-scope";

/** A person with the memberships that hold at an instant; an unknown id gives `undefined`. */
export async function readPerson(
  container: MedusaContainer,
  id: string,
  now: Date,
): Promise<SellerPerson | undefined> {
  const [account] = await container
    .resolve<SellerService>(SELLER_MODULE)
    .listSellerAccounts({ id }, { relations: ["memberships"], take: 1 });
  if (!account) return undefined;
  const { name, phone, email } = account;
  return { id, name, phone, email, memberships: membershipsAt(account.memberships, now) };
}
