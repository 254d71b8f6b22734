import { createHash, randomBytes } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import { NOTICES_MODULE } from "@nang-gio/notices/modules/notices";
import {
  type ContentPage,
  type ContentPreviewLink,
  type NewContent,
  PREVIEW_MINUTES,
} from "./contract";
import { keptContent } from "./keep";
import { CONTENT_MODULE } from "./modules/content";
import type { ContentService } from "./modules/content/service";
import { pageOf } from "./read/views";

const SECRET_BYTES = 24;
const MINUTE_MS = 60_000;

const hashOf = (secret: string) => createHash("sha256").update(secret).digest("hex");

/**
 * Where what is being written can be looked at in the shop, by whoever has the link, for {@link PREVIEW_MINUTES}. The
 * secret is in the link alone: the market keeps its hash, and nothing of what readers see changes.
 */
export async function makePreview(
  container: MedusaContainer,
  { kind, content }: NewContent,
): Promise<ContentPreviewLink> {
  await keptContent(container, content, content.products);
  const secret = randomBytes(SECRET_BYTES).toString("base64url");
  const ends = new Date(Date.now() + PREVIEW_MINUTES * MINUTE_MS);
  await container
    .resolve<ContentService>(CONTENT_MODULE)
    .keepPreview(hashOf(secret), kind, content, ends);
  const { shopUrl } = container.resolve<{ shopUrl: string }>(NOTICES_MODULE);
  return { vi: `${shopUrl}/xem-truoc/${secret}`, en: `${shopUrl}/en/xem-truoc/${secret}` };
}

/** What a link to a preview shows. @throws Problem not_found `content.preview_gone` */
export async function readPreview(
  container: MedusaContainer,
  secret: string,
): Promise<ContentPage> {
  const preview = await container.resolve<ContentService>(CONTENT_MODULE).preview(hashOf(secret));
  if (!preview) throw new Problem("not_found", "content.preview_gone");
  const now = new Date();
  const kept = await keptContent(container, preview.written, preview.written.products);
  return pageOf(container, { ...kept, kind: preview.kind, shown_since: now, updated_at: now });
}
