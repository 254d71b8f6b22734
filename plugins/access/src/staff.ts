import type { MedusaContainer, UserDTO } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { StaffMember } from "./contract";
import { ACCESS_MODULE } from "./modules/access";
import type { AccessService } from "./modules/access/service";

/** Users of the dashboard with what they may do. */
export async function staffMembers(
  container: MedusaContainer,
  users: readonly UserDTO[],
): Promise<StaffMember[]> {
  const roles = await container
    .resolve<AccessService>(ACCESS_MODULE)
    .listStaffRoles({ user_id: users.map(({ id }) => id) }, { take: users.length });
  const roleOf = new Map(roles.map((role) => [role.user_id, role]));
  return users.map(({ id, email, first_name, last_name }) => {
    const role = roleOf.get(id);
    return {
      user_id: id,
      email,
      name: [first_name, last_name].filter(Boolean).join(" "),
      role: role?.role ?? null,
      commune_codes: role?.commune_codes ?? [],
      body_code: role?.body_code ?? null,
    };
  });
}

/** One user; an unknown id gives `undefined`. */
export async function staffMember(
  container: MedusaContainer,
  userId: string,
): Promise<StaffMember | undefined> {
  const users = await container.resolve(Modules.USER).listUsers({ id: userId }, { take: 1 });
  return (await staffMembers(container, users))[0];
}
