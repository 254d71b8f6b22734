import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { languageOf } from "../../../language";
import { staffMembers } from "../../../staff";

/** `GET /admin/staff`: the dashboard's users and their roles, by e-mail. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset } = req.validatedQuery as { limit: number; offset: number };
  const [users, count] = await req.scope
    .resolve(Modules.USER)
    .listAndCountUsers({}, { take: limit, skip: offset, order: { email: "ASC" } });
  const language = languageOf(req.headers["accept-language"]);
  res.json({ staff: await staffMembers(req.scope, users, language), count, limit, offset });
}
