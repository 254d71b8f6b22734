import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import multer, { MulterError } from "multer";
import { LIMITS } from "../reading/limits";

const receive = multer({
  storage: multer.memoryStorage(),
  defParamCharset: "utf8",
  limits: { fileSize: LIMITS.upload, files: 1, fields: 0 },
}).single("file");

/** A request with the file that came as the form's field `file`. */
export interface WithFile {
  file?: { originalname: string; buffer: Buffer };
}

/**
 * Receives one file of a multipart form.
 * @throws Problem `workbook.file.too_big`, `workbook.file.missing`.
 */
export function receiveFile(
  req: MedusaRequest & WithFile,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  receive(req as never, res as never, (error: unknown) => {
    if (error instanceof MulterError) {
      const tooBig = error.code === "LIMIT_FILE_SIZE";
      next(
        new Problem("invalid_data", tooBig ? "workbook.file.too_big" : "workbook.file.missing", {
          field: "file",
          params: { most: LIMITS.upload / 1024 / 1024 },
        }),
      );
    } else if (!error && !req.file) {
      next(new Problem("invalid_data", "workbook.file.missing", { field: "file" }));
    } else {
      next(error);
    }
  });
}
