import type { MedusaContainer, UserDTO } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { findHomeCommune } from "@nang-gio/vietnam/places";
import { findBody } from "./bodies";
import type { StaffMember } from "./contract";
import type { Language } from "./language";
import { ACCESS_MODULE } from "./modules/access";
import type { AccessService } from "./modules/access/service";
import { Problem } from "./problem";

/** Names of communes, and of a body after them, in a language. */
function scopeNames(
  role: { commune_codes: readonly string[]; body_code: string | null } | undefined,
  language: Language,
): string[] {
  if (!role) return [];
  const communes = role.commune_codes.map((code) => {
    const commune = findHomeCommune(code);
    return (language === "vi" ? commune?.name : commune?.nameEn) ?? code;
  });
  if (!role.body_code) return communes;
  return [...communes, findBody(role.body_code)?.name[language] ?? role.body_code];
}

/** Held while somebody gets another role, or goes. */
export const STAFF_ROLES_LOCK = "staff-roles";

/**
 * Nobody of the province may be the last to go: no one could give roles any more.
 * @throws Problem `access.last_province`
 */
export async function assertNotLastOfProvince(
  container: MedusaContainer,
  userId: string,
): Promise<void> {
  const roles = await container
    .resolve<AccessService>(ACCESS_MODULE)
    .listStaffRoles({ role: "province" }, { select: ["user_id"], take: null });
  if (!roles.some((role) => role.user_id === userId)) return;
  const others = roles.map((role) => role.user_id).filter((id) => id !== userId);
  const [, count] = await container
    .resolve(Modules.USER)
    .listAndCountUsers({ id: others }, { select: ["id"], take: 1 });
  if (count === 0) throw new Problem("not_allowed", "access.last_province");
}

/** Users of the dashboard with what they may do; names in a language. */
export async function staffMembers(
  container: MedusaContainer,
  users: readonly UserDTO[],
  language: Language,
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
      scope_names: scopeNames(role, language),
    };
  });
}

/** One user; an unknown id gives `undefined`. */
export async function staffMember(
  container: MedusaContainer,
  userId: string,
  language: Language,
): Promise<StaffMember | undefined> {
  const users = await container.resolve(Modules.USER).listUsers({ id: userId }, { take: 1 });
  return (await staffMembers(container, users, language))[0];
}
