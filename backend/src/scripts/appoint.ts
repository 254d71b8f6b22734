import { randomBytes } from "node:crypto";
import type { ExecArgs } from "@medusajs/framework/types";
import { assignStaffRoleWorkflow } from "@nang-gio/access/workflows";
import { z } from "zod";
import { ensureAccount } from "../dashboard-account";

/**
 * Gives a person the role of the province, who can then give all further roles on the dashboard. Argument: an
 * e-mail; where no account has it one is made, and its password is told this once.
 */
export default async function appoint({ container, args }: ExecArgs): Promise<void> {
  const email = z.email().parse(args[0]).toLowerCase();
  const password = randomBytes(12).toString("base64url");
  const { id, isNew } = await ensureAccount(container, { email }, password);
  await assignStaffRoleWorkflow(container).run({
    input: { user_id: id, role: "province", commune_codes: [], body_code: null },
  });
  console.log(`${email} is an officer of the province.`);
  if (isNew) console.log(`Password: ${password}`);
}
