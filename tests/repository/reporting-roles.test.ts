import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { REPORTING_POLICIES } from "../../plugins/programme/src/reporting/policies";
import { ROOT } from "./sources";

const ROLES = ["province", "commune", "agency", "auditor"] as const;

it("the table of who may do what with reports says what the routes' policies do", () => {
  const may = (policy: (typeof REPORTING_POLICIES)[number], role: (typeof ROLES)[number]) => {
    const reads = policy.reads?.includes(role) ? ["reads"] : [];
    const writes = policy.writes?.includes(role) ? ["writes"] : [];
    return [...reads, ...writes].join(", ") || "–";
  };
  const rows = REPORTING_POLICIES.map((policy) => {
    const cells = ROLES.map((role) => may(policy, role));
    return `| \`${policy.route}\` | ${cells.join(" | ")} |`;
  });
  const doc = readFileSync(join(ROOT, "docs/reporting-roles.md"), "utf8");
  const told = doc.split("\n").filter((line) => line.startsWith("| `/admin"));
  expect(told).toEqual(rows);
});
