import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http";
import type { AssignStaffRole } from "../../../../contract";
import { languageOf } from "../../../../language";
import { Problem } from "../../../../problem";
import { staffMember } from "../../../../staff";
import { assignStaffRoleWorkflow } from "../../../../workflows/assign-staff-role";

/** `GET /admin/staff/:user_id` (`me` for oneself): a user and what they may do. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const asked = req.params.user_id ?? "";
  const userId = asked === "me" ? req.auth_context.actor_id : asked;
  const staff = await staffMember(req.scope, userId, languageOf(req.headers["accept-language"]));
  if (!staff) throw new Problem("not_found", "access.not_found");
  res.json({ staff });
}

/** `POST /admin/staff/:user_id`: gives a user a role in place of the one they had. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const userId = req.params.user_id ?? "";
  const input = { user_id: userId, ...(req.validatedBody as AssignStaffRole) };
  await assignStaffRoleWorkflow(req.scope).run({ input });
  const language = languageOf(req.headers["accept-language"]);
  res.json({ staff: await staffMember(req.scope, userId, language) });
}
