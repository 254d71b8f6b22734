import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { StaffRoleName } from "../contract";
import { ACCESS_MODULE } from "../modules/access";
import type { AccessService } from "../modules/access/service";

/** A member of staff who acts, and where for. */
export interface Officer {
  id: string;
  email: string;
  role: StaffRoleName;
  commune_codes: readonly string[];
  body_code: string | null;
}

/** The staff of some roles, with how they are written to. */
export async function officersOf(
  container: MedusaContainer,
  roles: readonly StaffRoleName[],
): Promise<Officer[]> {
  const kept = await container
    .resolve<AccessService>(ACCESS_MODULE)
    .listStaffRoles({ role: [...roles] }, { take: null });
  const ids = kept.map(({ user_id }) => user_id);
  const users = await container
    .resolve(Modules.USER)
    .listUsers({ id: ids }, { select: ["id", "email"], take: ids.length });
  const emails = new Map(users.map(({ id, email }) => [id, email]));
  return kept.flatMap(({ user_id, role, commune_codes, body_code }) => {
    const email = emails.get(user_id);
    return email ? [{ id: user_id, email, role, commune_codes, body_code }] : [];
  });
}
