import type { MedusaContainer } from "@medusajs/framework/types";
import { dateInVietnam } from "@nang-gio/vietnam";
import { WrittenContent } from "../contract";
import { CONTENT_MODULE } from "../modules/content";
import type { ContentService } from "../modules/content/service";
import { draftContentWorkflow } from "../workflows/change-content";
import { RULES_TEMPLATES } from "./templates";

/**
 * Makes a draft of each page that the law wants, where there never was one at its address: the operator fills in what only
 * they know and publishes. Safe to run at each start.
 */
export async function ensureRulesPages(container: MedusaContainer): Promise<void> {
  const content = container.resolve<ContentService>(CONTENT_MODULE);
  const today = dateInVietnam(new Date());
  for (const template of RULES_TEMPLATES) {
    if (await content.at(today, "rules", template.slug)) continue;
    const written = { ...WrittenContent.parse(template), picture: null };
    await draftContentWorkflow(container).run({ input: { kind: "rules", content: written } });
  }
}
