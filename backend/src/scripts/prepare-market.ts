import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ExecArgs } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { StaffRoleName } from "@nang-gio/access/contract";
import { assignStaffRoleWorkflow } from "@nang-gio/access/workflows";
import { ensureRulesPages } from "@nang-gio/content/rules-pages/ensure-rules-pages";
import { prepareMarketWorkflow } from "@nang-gio/marketplace/workflows";
import { prepareFiles } from "@nang-gio/media/files/prepare-files";
import { ensurePlan } from "@nang-gio/programme/reporting/ensure-plan";
import { readConfiguration } from "../configuration";
import { ensureAccount } from "../dashboard-account";

/** Staff accounts of the demonstration; production has none until an operator makes them. */
const DEMONSTRATION_STAFF: ReadonlyArray<{
  email: string;
  first_name: string;
  role: StaffRoleName;
  commune_codes?: string[];
  body_code?: string;
}> = [
  { email: "tinh@example.com", first_name: "Cán bộ tỉnh", role: "province" },
  { email: "xa@example.com", first_name: "Cán bộ xã", role: "commune", commune_codes: ["22918"] },
  { email: "nganh@example.com", first_name: "Cán bộ ngành", role: "agency", body_code: "NNMT" },
  { email: "kiemtoan@example.com", first_name: "Kiểm toán", role: "auditor" },
];

async function ensureOfficer(
  container: ExecArgs["container"],
  { email, first_name, ...scope }: (typeof DEMONSTRATION_STAFF)[number],
  password: string,
): Promise<void> {
  const person = { email, first_name, last_name: "(minh hoạ)" };
  const { id, isNew } = await ensureAccount(container, person, password);
  if (!isNew) return;
  await assignStaffRoleWorkflow(container).run({
    input: { user_id: id, commune_codes: [], body_code: null, ...scope },
  });
}

async function refuseDemonstration(container: ExecArgs["container"]): Promise<void> {
  const people = await container
    .resolve(Modules.USER)
    .listUsers({ email: DEMONSTRATION_STAFF.map(({ email }) => email) }, { take: 1 });
  if (people.length === 0) return;
  throw new Error(
    "This database holds a demonstration, whose people and passwords are known. Give production a database of its own.",
  );
}

/**
 * Lays the market's ground, makes the place of its pictures, and writes what the storefront must know into `market.json` of the data
 * folder. Arguments: data folder, `demonstration` or `production`.
 * @throws Error where production is asked for and the database has the demonstration's people.
 */
export default async function prepareMarket({ container, args }: ExecArgs): Promise<void> {
  const [dataDir = "", mode] = args;
  if (mode !== "demonstration") await refuseDemonstration(container);
  await prepareFiles(container);
  const { result } = await prepareMarketWorkflow(container).run();
  await ensureRulesPages(container);
  await ensurePlan(container);
  if (mode === "demonstration") {
    const { DEMONSTRATION_PASSWORD: password } = readConfiguration(process.env);
    if (!password) throw new Error("DEMONSTRATION_PASSWORD is missing");
    for (const user of DEMONSTRATION_STAFF) await ensureOfficer(container, user, password);
  }
  writeFileSync(join(dataDir, "market.json"), `${JSON.stringify(result, null, 2)}\n`, {
    mode: 0o600,
  });
}
