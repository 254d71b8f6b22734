import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { staffScope } from "@nang-gio/access/problem";
import { planSettings } from "../../../../../reporting/read/settings";
import { changeSetting } from "../../../../../reporting/write/revise";
import type { SettingBody } from "../../../../../reporting-contract";

/** `POST /admin/plan/settings/:key`: an open question of the plan is read another way from now on. */
export async function POST(req: MedusaRequest<SettingBody>, res: MedusaResponse): Promise<void> {
  const { key = "" } = req.params;
  await changeSetting(req.scope, key, req.validatedBody, staffScope(req).actor_id);
  const settings = await planSettings(req.scope);
  res.json({ setting: settings.find((one) => one.key === key) });
}
