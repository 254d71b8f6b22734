import { pipeline } from "node:stream/promises";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import { MEDIA_MODULE } from "../modules/media";
import type { MediaService } from "../modules/media/service";

/**
 * Answers with the paper itself, kept by nobody on the way and run by nothing: scans show names and numbers of people.
 * The caller has to know that whoever asks may see it.
 * @throws Problem `media.scan_not_found`, also where it is not the owner's.
 */
export async function sendScan(
  req: MedusaRequest,
  res: MedusaResponse,
  { id, owner_id }: { id: string; owner_id: string },
): Promise<void> {
  const media = req.scope.resolve<MediaService>(MEDIA_MODULE);
  const [record] = await media.listScanRecords({ id: [id], owner_id }, { take: 1 });
  const file = record && (await media.openScan(record));
  if (!file) throw new Problem("not_found", "media.scan_not_found");
  // A browser that shows a PDF runs what is in it; a PDF is given to keep.
  const [type, extension, disposition] =
    record.kind === "pdf"
      ? ["application/pdf", "pdf", "attachment"]
      : ["image/jpeg", "jpg", "inline"];
  res.set({
    "content-type": type,
    "content-length": String(file.size),
    "content-disposition": `${disposition}; filename="${record.id}.${extension}"`,
    "cache-control": "private, no-store",
    "content-security-policy": "default-src 'none'; sandbox",
    "x-content-type-options": "nosniff",
  });
  await pipeline(file.read(), res).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ERR_STREAM_PREMATURE_CLOSE") throw error;
  });
}
