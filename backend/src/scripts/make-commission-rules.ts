import { readFileSync } from "node:fs";
import type { ExecArgs } from "@medusajs/framework/types";
import { NewCommissionRule } from "@nang-gio/marketplace/commission-contract";
import { LEDGER_MODULE } from "@nang-gio/marketplace/modules/ledger";
import { addDays, dateInVietnam } from "@nang-gio/vietnam";
import { z } from "zod";

const DemonstrationRules = z.array(
  NewCommissionRule.omit({ from: true, to: true }).extend({ days_ago: z.number().int().min(0) }),
);

interface Rules {
  listCommissionRules(filters: object, config: { take: number }): Promise<unknown[]>;
  createCommissionRules(rules: object[]): Promise<unknown>;
}

/**
 * Enters the demonstration's rules of commission from a file (argument: its path), which held since some days before
 * today; staff enter theirs from the next day on. Does nothing where there are rules.
 */
export default async function makeCommissionRules({ container, args }: ExecArgs): Promise<void> {
  const [path = ""] = args;
  const listed = DemonstrationRules.parse(JSON.parse(readFileSync(path, "utf8")));
  const ledger = container.resolve<Rules>(LEDGER_MODULE);
  const known = await ledger.listCommissionRules({}, { take: 1 });
  if (known.length > 0) return console.log("There are rules of commission already.");
  const today = dateInVietnam(new Date());
  await ledger.createCommissionRules(
    listed.map(({ days_ago, ...rule }) => ({ ...rule, from: addDays(today, -days_ago) })),
  );
  console.log(`${listed.length} rules of commission entered.`);
}
