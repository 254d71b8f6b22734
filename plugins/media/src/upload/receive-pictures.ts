import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { isProblem, Problem } from "@nang-gio/access/problem";
import multer, { MulterError } from "multer";
import {
  jpegAddress,
  MAX_PICTURE_BYTES,
  MAX_UPLOADED_PICTURES,
  type Picture,
  SHARE_WIDTH,
} from "../contract";
import "../messages/register";
import { ingestPicture, nameOf } from "../pictures";

interface SentFile {
  originalname: string;
  buffer: Buffer;
}

/** The file that a form is bringing in. */
interface Coming {
  name: string;
  index: number;
}

const FIELD = "files";

const coming = new WeakMap<object, Coming>();

const formOf = (most: number) =>
  multer({
    storage: multer.memoryStorage(),
    defParamCharset: "utf8",
    limits: { fileSize: MAX_PICTURE_BYTES, files: most, fields: 0 },
    fileFilter: (req, { originalname }, take) => {
      coming.set(req, { name: originalname, index: (coming.get(req)?.index ?? -1) + 1 });
      take(null, true);
    },
  }).array(FIELD);

const readMany = formOf(MAX_UPLOADED_PICTURES);
const readOne = formOf(1);

function refusalOf(error: unknown, file: Coming | undefined, most: number): unknown {
  if (!(error instanceof MulterError)) return error;
  if (error.code === "LIMIT_FILE_SIZE") {
    return new Problem("invalid_data", "media.upload.too_big", {
      field: `${FIELD}.${file?.index ?? 0}`,
      params: { name: file?.name ?? "", limit: MAX_PICTURE_BYTES / 1024 / 1024 },
    });
  }
  return error.code === "LIMIT_FILE_COUNT"
    ? new Problem("invalid_data", "media.upload.too_many", {
        field: FIELD,
        params: { limit: most },
      })
    : new Problem("invalid_data", "media.upload.none", { field: FIELD });
}

async function takeIn(container: MedusaContainer, files: readonly SentFile[]) {
  if (files.length === 0) throw new Problem("invalid_data", "media.upload.none", { field: FIELD });
  const taken: Picture[] = [];
  for (const [index, { originalname: name, buffer }] of files.entries()) {
    try {
      taken.push(await ingestPicture(container, buffer));
    } catch (error) {
      if (!isProblem(error)) throw error;
      const fault = error.code.slice("media.".length);
      const params = { ...error.params, name };
      throw new Problem("invalid_data", `media.upload.${fault}`, {
        field: `${FIELD}.${index}`,
        params,
      });
    }
  }
  return taken;
}

function read(req: MedusaRequest, res: MedusaResponse, most: number): Promise<Picture[]> {
  return new Promise((done, fail) => {
    const readForm = most === 1 ? readOne : readMany;
    readForm(req as never, res as never, (error: unknown) => {
      if (error) fail(refusalOf(error, coming.get(req), most));
      else takeIn(req.scope, (req.files ?? []) as SentFile[]).then(done, fail);
    });
  });
}

/**
 * The one picture that a form sends in its field `files`, taken in; the same bytes again are the same picture.
 * @throws Problem `media.upload.*`, naming the file (`files.0`).
 */
export async function receivePicture(req: MedusaRequest, res: MedusaResponse): Promise<Picture> {
  const [picture] = await read(req, res, 1);
  if (!picture) throw new Problem("invalid_data", "media.upload.none", { field: FIELD });
  return picture;
}

/**
 * Answers `POST /admin/uploads` in the place of Medusa's own route, as that reads files of any size and
 * kind into its public folder: each file of the form's field `files` goes through {@link ingestPicture}.
 * Answers `{ files: [{ id, url }] }`; the address is that of a JPEG, relative to the backend.
 * @throws Problem `media.upload.*`, naming the file and its place (`files.0`).
 */
export function receivePictures(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  if (req.method !== "POST" || req.path !== "/") {
    next();
    return;
  }
  read(req, res, MAX_UPLOADED_PICTURES).then((pictures) => {
    const files = pictures.map((picture) => ({
      id: nameOf(picture),
      url: jpegAddress(picture, SHARE_WIDTH),
    }));
    res.json({ files });
  }, next);
}
