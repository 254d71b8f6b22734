import { createHash } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { Picture } from "./contract";
import "./messages/register";
import { MEDIA_MODULE } from "./modules/media";
import type { MediaService } from "./modules/media/service";
import { inspect } from "./render/inspect";
import { render } from "./render/render";

/** Part of each file's name: raised when pictures are rendered in another way, so that addresses change. */
const RENDERING = "1";

function mediaOf(container: MedusaContainer): MediaService {
  return container.resolve<MediaService>(MEDIA_MODULE);
}

function hashOf(content: Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}

/** The pictures that came in under these SHA-256 hashes of their bytes, by hash. */
export async function knownPictures(
  container: MedusaContainer,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, Picture>> {
  const records = await mediaOf(container).listPictureRecords(
    { hash: [...hashes] },
    { take: hashes.length },
  );
  return new Map(
    records.map(({ hash, base, width, height, widths, placeholder }) => [
      hash,
      { base, width, height, widths: widths as unknown as number[], placeholder },
    ]),
  );
}

/**
 * Takes a picture in: checks it, renders it in all widths and formats, keeps the files. The same bytes
 * again give the same picture and render nothing.
 * @throws Problem `media.too_big`, `media.not_a_picture`, `media.too_many_pixels`, `media.damaged`.
 */
export async function ingestPicture(container: MedusaContainer, content: Buffer): Promise<Picture> {
  const media = mediaOf(container);
  const hash = hashOf(content);
  const name = hashOf(Buffer.from(`${RENDERING}:${hash}`)).slice(0, 32);
  const known = (await knownPictures(container, [hash])).get(hash);
  if (known && (await media.hasFile(`${name}-${known.width}.jpg`))) return known;
  const { files, ...shape } = await render(await inspect(content));
  await media.keepFiles(name, files);
  const picture: Picture = { base: `/media/${name}`, ...shape };
  if (known) return known;
  const record = { ...picture, hash, widths: picture.widths as unknown as Record<string, unknown> };
  await media.createPictureRecords(record).catch(async (error: unknown) => {
    const others = await knownPictures(container, [hash]);
    if (!others.has(hash)) throw error;
  });
  return picture;
}
