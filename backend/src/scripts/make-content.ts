import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ExecArgs } from "@medusajs/framework/types";
import { DemonstrationContent, tellDemonstration } from "@nang-gio/content/demonstration";

/** Publishes the demonstration's stories, campaign and pages of rules from a file (argument: its path), once. */
export default async function makeContent({ container, args }: ExecArgs): Promise<void> {
  const [path = ""] = args;
  const content = DemonstrationContent.parse(JSON.parse(readFileSync(path, "utf8")));
  await tellDemonstration(container, content, (file) => readFileSync(join(dirname(path), file)));
  console.log(`${content.pieces.length} pieces of content and the rules are published.`);
}
