import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { ACCESS_MODULE } from "../modules/access";
import type { AccessService } from "../modules/access/service";

/** The officers who keep the records of a commune: those of the province, and those whose communes it is one of. */
export async function staffInCharge(
  container: MedusaContainer,
  communeCode: string,
): Promise<Array<{ id: string; email: string }>> {
  const roles = await container
    .resolve<AccessService>(ACCESS_MODULE)
    .listStaffRoles({ role: ["province", "commune"] }, { take: null });
  const ids = roles
    .filter(({ role, commune_codes }) => role === "province" || commune_codes.includes(communeCode))
    .map(({ user_id }) => user_id);
  const users = await container
    .resolve(Modules.USER)
    .listUsers({ id: ids }, { select: ["id", "email"], take: ids.length });
  return users.map(({ id, email }) => ({ id, email }));
}
