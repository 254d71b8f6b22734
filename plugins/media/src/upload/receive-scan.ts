import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { isProblem, Problem } from "@nang-gio/access/problem";
import multer, { MulterError } from "multer";
import { MAX_PICTURE_BYTES, type Scan } from "../contract";
import "../messages/register";
import { ingestScan } from "../scans/scans";

const FIELD = "files";

const readOne = multer({
  storage: multer.memoryStorage(),
  defParamCharset: "utf8",
  limits: { fileSize: MAX_PICTURE_BYTES, files: 1, fields: 0 },
}).single(FIELD);

function refusalOf(error: unknown): unknown {
  if (!(error instanceof MulterError)) return error;
  const params = { limit: MAX_PICTURE_BYTES / 1024 / 1024 };
  return error.code === "LIMIT_FILE_SIZE"
    ? new Problem("invalid_data", "media.too_big", { field: FIELD, params })
    : new Problem("invalid_data", "media.scan_none", { field: FIELD });
}

/**
 * The one scanned paper that a form sends in its field `files`, taken in for its owner.
 * @throws Problem `media.scan_none` and those of {@link ingestScan}, naming the field.
 */
export async function receiveScan(
  req: MedusaRequest,
  res: MedusaResponse,
  owner_id: string,
): Promise<Scan> {
  await new Promise<void>((done, fail) => {
    readOne(req as never, res as never, (error: unknown) =>
      error ? fail(refusalOf(error)) : done(),
    );
  });
  const { file } = req as MedusaRequest & { file?: { originalname: string; buffer: Buffer } };
  if (!file) throw new Problem("invalid_data", "media.scan_none", { field: FIELD });
  try {
    return await ingestScan(req.scope, owner_id, { name: file.originalname, content: file.buffer });
  } catch (error) {
    if (!isProblem(error)) throw error;
    const code = error.code === "media.not_a_picture" ? "media.not_a_scan" : error.code;
    throw new Problem("invalid_data", code, { field: FIELD, params: error.params });
  }
}
