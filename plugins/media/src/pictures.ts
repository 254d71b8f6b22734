import { createHash } from "node:crypto";
import { buffer } from "node:stream/consumers";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import type { Crop, Picture } from "./contract";
import "./messages/register";
import { MEDIA_MODULE } from "./modules/media";
import type { MediaService } from "./modules/media/service";
import { cropped } from "./render/crop";
import { inTurn } from "./render/in-turn";
import { inspect } from "./render/inspect";
import { render } from "./render/render";
import { shareCard } from "./render/share-card";

/** Part of each file's name: raised when pictures are rendered in another way, so that addresses change. */
const RENDERING = "1";

function mediaOf(container: MedusaContainer): MediaService {
  return container.resolve<MediaService>(MEDIA_MODULE);
}

function hashOf(content: Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}

interface StoredPicture extends Omit<Picture, "widths"> {
  widths: unknown;
}

function pictureFrom({ base, width, height, widths, placeholder }: StoredPicture): Picture {
  return { base, width, height, widths: widths as number[], placeholder };
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
  return new Map(records.map((record) => [record.hash, pictureFrom(record)]));
}

/** Name of a picture's files, before width and format: the last part of its base. */
export function nameOf({ base }: Pick<Picture, "base">): string {
  return base.slice(base.lastIndexOf("/") + 1);
}

/** The pictures of these bases, by base; one that was never taken in is left out. */
export async function picturesByBase(
  container: MedusaContainer,
  bases: readonly string[],
): Promise<ReadonlyMap<string, Picture>> {
  if (bases.length === 0) return new Map();
  const records = await mediaOf(container).listPictureRecords(
    { base: [...bases] },
    { take: bases.length },
  );
  return new Map(records.map((record) => [record.base, pictureFrom(record)]));
}

const CARD = /^(\/media\/[0-9a-f]{32})-card\.jpg$/;
const ADDRESS = /^(\/media\/[0-9a-f]{32})-\d{1,4}\.(?:avif|webp|jpg)$/;

/** The pictures whose files stand at these addresses, by address; an address that is none is left out. */
export async function picturesAt(
  container: MedusaContainer,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, Picture>> {
  const bases = new Map(
    addresses.flatMap((address) => {
      const base = ADDRESS.exec(address)?.[1];
      return base ? [[address, base]] : [];
    }),
  );
  const known = await picturesByBase(container, [...new Set(bases.values())]);
  return new Map(
    [...bases].flatMap(([address, base]) => {
      const picture = known.get(base);
      return picture ? [[address, picture]] : [];
    }),
  );
}

/** The widest JPEG of a picture; `undefined` where it was lost. */
export async function pictureFile(
  container: MedusaContainer,
  picture: Pick<Picture, "base" | "widths">,
): Promise<Buffer | undefined> {
  const name = `${nameOf(picture)}-${picture.widths.at(-1)}.jpg`;
  const file = await mediaOf(container).openFile(name);
  return file && buffer(file.read());
}

/**
 * A part of a picture that was taken in, as a picture of its own; the first one stays. The same part again is the same
 * picture.
 * @throws Problem `media.not_found` for a picture that is none, or whose files are lost.
 */
export async function cropPicture(
  container: MedusaContainer,
  base: string,
  crop: Crop,
): Promise<Picture> {
  const picture = (await picturesByBase(container, [base])).get(base);
  const content = picture && (await pictureFile(container, picture));
  if (!content) throw new Problem("not_found", "media.not_found", { field: "base" });
  return ingestPicture(container, await inTurn(() => cropped(content, crop)));
}

/**
 * Takes pictures away with their files, for good; those that are gone already stay so. That nothing shows them any more
 * is the caller's to know: the same bytes are one picture, whoever sent them.
 */
export async function forgetPictures(
  container: MedusaContainer,
  bases: readonly string[],
): Promise<void> {
  const media = mediaOf(container);
  for (const picture of (await picturesByBase(container, bases)).values()) {
    await media.dropFiles(nameOf(picture), picture.widths);
    await media.deletePictureRecords({ base: picture.base });
  }
}

/** Share cards that are being drawn, by the names of their files. */
const drawing = new Map<string, Promise<void>>();

/**
 * Draws the share card that a file's name asks for, and keeps it; of several who ask at once one has it drawn, the others wait
 * for it. Nothing where the name asks for none, there is no such picture, or its files are lost.
 */
export function drawShareCard(container: MedusaContainer, file: string): Promise<void> {
  const drawn = drawing.get(file) ?? draw(container, file).finally(() => void drawing.delete(file));
  drawing.set(file, drawn);
  return drawn;
}

async function draw(container: MedusaContainer, file: string): Promise<void> {
  const base = CARD.exec(`/media/${file}`)?.[1];
  const picture = base && (await picturesByBase(container, [base])).get(base);
  if (!picture) return;
  await inTurn(async () => {
    if (await mediaOf(container).hasFile(file)) return;
    const content = await pictureFile(container, picture);
    if (content) await mediaOf(container).keepFile(file, await shareCard(content));
  });
}

/**
 * Takes a picture in: checks it, renders it in all widths and formats, keeps the files. The same bytes
 * again give the same picture and render nothing.
 * @throws Problem `media.too_big`, `media.not_a_picture`, `media.too_many_pixels`, `media.damaged`.
 */
export async function ingestPicture(container: MedusaContainer, content: Buffer): Promise<Picture> {
  const media = mediaOf(container);
  const hash = hashOf(content);
  const known = (await knownPictures(container, [hash])).get(hash);
  const name = known ? nameOf(known) : hashOf(Buffer.from(`${RENDERING}:${hash}`)).slice(0, 32);
  if (known && (await media.hasFile(`${name}-${known.width}.jpg`))) return known;
  const { files, ...shape } = await inTurn(async () => render(await inspect(content)));
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
