import { pipeline } from "node:stream/promises";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import "../../../messages/register";
import { MEDIA_MODULE } from "../../../modules/media";
import type { MediaService } from "../../../modules/media/service";
import { drawShareCard } from "../../../pictures";

const TYPES: Record<string, string> = { avif: "image/avif", webp: "image/webp", jpg: "image/jpeg" };

/**
 * A picture's file, or its share card, which is drawn when it is first asked for. Its name changes with its content, so
 * it may be kept for ever.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { file = "" } = req.params;
  const media = req.scope.resolve<MediaService>(MEDIA_MODULE);
  let found = await media.openFile(file);
  if (!found) {
    await drawShareCard(req.scope, file);
    found = await media.openFile(file);
  }
  if (!found) throw new Problem("not_found", "media.not_found");
  res.set({
    "content-type": TYPES[file.slice(file.lastIndexOf(".") + 1)] ?? "application/octet-stream",
    "content-length": String(found.size),
    "cache-control": "public, max-age=31536000, immutable",
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "cross-origin",
  });
  await pipeline(found.read(), res).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ERR_STREAM_PREMATURE_CLOSE") throw error;
  });
}
