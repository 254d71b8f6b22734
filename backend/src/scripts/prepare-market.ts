import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ExecArgs } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows";
import { prepareMarketWorkflow } from "@nang-gio/marketplace/workflows";

/** Staff accounts of the demonstration; production has none until an operator makes them. */
const DEMONSTRATION_STAFF = [
  { email: "tinh@example.com", first_name: "Cán bộ tỉnh", last_name: "(minh hoạ)" },
  { email: "xa@example.com", first_name: "Cán bộ xã", last_name: "(minh hoạ)" },
  { email: "nganh@example.com", first_name: "Cán bộ ngành", last_name: "(minh hoạ)" },
  { email: "kiemtoan@example.com", first_name: "Kiểm toán", last_name: "(minh hoạ)" },
];

async function ensureUser(
  container: ExecArgs["container"],
  userData: (typeof DEMONSTRATION_STAFF)[number],
  password: string,
): Promise<void> {
  const [existing] = await container
    .resolve(Modules.USER)
    .listUsers({ email: userData.email }, { take: 1 });
  if (existing) return;
  const { authIdentity, error } = await container
    .resolve(Modules.AUTH)
    .register("emailpass", { body: { email: userData.email, password } });
  if (!authIdentity) throw new Error(error);
  await createUserAccountWorkflow(container).run({
    input: { authIdentityId: authIdentity.id, userData },
  });
}

/**
 * Lays the market's ground and writes what the storefront must know into `market.json` of the data
 * folder. Arguments: data folder, `demonstration` or `production`.
 */
export default async function prepareMarket({ container, args }: ExecArgs): Promise<void> {
  const [dataDir = "", mode] = args;
  const { result } = await prepareMarketWorkflow(container).run();
  if (mode === "demonstration") {
    const password = process.env.DEMONSTRATION_PASSWORD ?? "";
    for (const user of DEMONSTRATION_STAFF) await ensureUser(container, user, password);
  }
  writeFileSync(join(dataDir, "market.json"), `${JSON.stringify(result, null, 2)}\n`, {
    mode: 0o600,
  });
}
