import { registerPeople } from "@nang-gio/access/problem";
import { SELLER_MODULE } from "../modules/seller";
import type { SellerService } from "../modules/seller/service";

registerPeople(async (container, ids) => {
  const accounts = await container
    .resolve<SellerService>(SELLER_MODULE)
    .listSellerAccounts({ id: [...ids] }, { take: ids.length, withDeleted: true });
  return new Map(
    accounts.map(({ id, name, phone, email }) => [id, { name, email: email ?? phone ?? "" }]),
  );
});
