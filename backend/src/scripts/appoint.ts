import { randomBytes } from "node:crypto";
import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types";
import { recordCommand, scopeOf, toldChanges } from "@nang-gio/access/problem";
import { assignStaffRoleWorkflow } from "@nang-gio/access/workflows";
import { z } from "zod";
import { ensureAccount } from "../dashboard-account";

/** The role that a user has, as the trail tells it; nothing where they have none. */
async function roleOf(container: MedusaContainer, userId: string) {
  const scope = await scopeOf(container, userId);
  return scope ? { role: scope.role } : null;
}

/**
 * Gives a person the role of the province, who can then give all further roles on the dashboard. Argument: an
 * e-mail; where no account has it one is made, and its password is told this once. The trail names who ran it.
 */
export default async function appoint({ container, args }: ExecArgs): Promise<void> {
  const email = z.email().parse(args[0]).toLowerCase();
  const password = randomBytes(12).toString("base64url");
  const { id, isNew } = await ensureAccount(container, { email }, password);
  const before = await roleOf(container, id);
  await assignStaffRoleWorkflow(container).run({
    input: { user_id: id, role: "province", commune_codes: [], body_code: null },
  });
  await recordCommand(container, {
    command: "appoint",
    kind: "staff",
    record_id: id,
    record_title: email,
    status: 200,
    body: { email, new_account: isNew },
    changes: toldChanges(before, { role: "province" }),
  });
  console.log(`${email} is an officer of the province.`);
  if (isNew) console.log(`Password: ${password}`);
}
