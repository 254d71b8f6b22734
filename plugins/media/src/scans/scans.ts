import { createHash } from "node:crypto";
import { buffer } from "node:stream/consumers";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import { MAX_PICTURE_BYTES, type Scan } from "../contract";
import "../messages/register";
import { MEDIA_MODULE } from "../modules/media";
import type { MediaService } from "../modules/media/service";
import { inTurn } from "../render/in-turn";
import { inspect } from "../render/inspect";
import { inspectPdf, isPdf } from "./inspect-pdf";

/** Pixels of the longer side of a photographed paper: A4 at 300 dots per inch is 3,508 high. */
const LONGEST = 3_508;
const JPEG = { quality: 82 } as const;
const LONGEST_NAME = 120;

const mediaOf = (container: MedusaContainer) => container.resolve<MediaService>(MEDIA_MODULE);

type Record = Awaited<ReturnType<MediaService["listScanRecords"]>>[number];

const scanOf = ({ id, kind, name, size }: Record): Scan => ({ id, kind, name, size });

/** A paper photographed, without whatever else the camera wrote (place, time, device). */
async function paperOf(content: Buffer): Promise<Buffer> {
  const picture = await inspect(content);
  try {
    return await picture
      .open()
      .resize({ width: LONGEST, height: LONGEST, fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#fff" })
      .jpeg(JPEG)
      .toBuffer();
  } catch {
    throw new Problem("invalid_data", "media.damaged");
  }
}

/**
 * Takes a scanned paper in for its owner: a picture is rendered anew, a PDF kept as it came. The same bytes of the
 * same owner again are the same scan.
 * @throws Problem `media.too_big`, `media.not_a_scan`, `media.scan_damaged`, `media.scan_active`, `media.heic`,
 * `media.too_many_pixels`, `media.damaged`.
 */
export async function ingestScan(
  container: MedusaContainer,
  owner_id: string,
  file: { name: string; content: Buffer },
): Promise<Scan> {
  const media = mediaOf(container);
  const hash = createHash("sha256").update(file.content).digest("hex");
  const find = async () => (await media.listScanRecords({ owner_id, hash }, { take: 1 }))[0];
  const known = await find();
  if (known && (await media.openScan(known))) return scanOf(known);
  if (file.content.length > MAX_PICTURE_BYTES) {
    const limit = MAX_PICTURE_BYTES / 1024 / 1024;
    throw new Problem("invalid_data", "media.too_big", { params: { limit } });
  }
  const kind = isPdf(file.content) ? ("pdf" as const) : ("picture" as const);
  const content = await inTurn(async () => {
    if (kind === "picture") return paperOf(file.content);
    inspectPdf(file.content);
    return file.content;
  });
  await media.keepScan({ hash, kind }, content);
  if (known) return scanOf(known);
  const name = file.name.normalize("NFC").slice(-LONGEST_NAME);
  const made = await media
    .createScanRecords({ owner_id, hash, kind, name, size: content.length })
    .catch(async (error: unknown) => {
      const other = await find();
      if (!other) throw error;
      return other;
    });
  return scanOf(made);
}

/** Scans of an owner by id; those of others are left out. */
export async function scansOf(
  container: MedusaContainer,
  owner_id: string | readonly string[],
  ids: ReadonlyArray<string | null>,
): Promise<ReadonlyMap<string, Scan>> {
  const wanted = [...new Set(ids.flatMap((id) => id ?? []))];
  if (wanted.length === 0) return new Map();
  const records = await mediaOf(container).listScanRecords(
    { id: wanted, owner_id: [owner_id].flat() },
    { take: wanted.length },
  );
  return new Map(records.map((record) => [record.id, scanOf(record)]));
}

/** Whose a scan is; nothing where there is none. */
export async function ownerOfScan(
  container: MedusaContainer,
  id: string,
): Promise<string | undefined> {
  const [record] = await mediaOf(container).listScanRecords({ id: [id] }, { take: 1 });
  return record?.owner_id;
}

/** Gives scans to another owner. */
export async function giveScans(
  container: MedusaContainer,
  ids: readonly string[],
  owner_id: string,
): Promise<void> {
  if (ids.length === 0) return;
  await mediaOf(container).updateScanRecords(ids.map((id) => ({ id, owner_id })));
}

/** Gives all scans of one owner to another, but those that the other has too; gives their ids. */
export async function handOverScans(
  container: MedusaContainer,
  from: string,
  to: string,
): Promise<string[]> {
  const select = ["id", "hash"] as const;
  const [own, known] = await Promise.all(
    [from, to].map((owner_id) =>
      mediaOf(container).listScanRecords({ owner_id }, { select: [...select], take: null }),
    ),
  );
  const hashes = new Set(known?.map(({ hash }) => hash));
  const ids = (own ?? []).filter(({ hash }) => !hashes.has(hash)).map(({ id }) => id);
  await giveScans(container, ids, to);
  return ids;
}

/** The files of scans by their ids; those that were lost are left out. */
export async function scanFiles(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> {
  if (ids.length === 0) return new Map();
  const media = mediaOf(container);
  const files = new Map<string, Buffer>();
  for (const record of await media.listScanRecords({ id: [...ids] }, { take: ids.length })) {
    const file = await media.openScan(record);
    if (file) files.set(record.id, await buffer(file.read()));
  }
  return files;
}

/** Takes scans away with their files, unless somebody else sent the same; those that are gone already stay so. */
export async function forgetScans(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const media = mediaOf(container);
  const records = await media.listScanRecords({ id: [...ids] }, { take: ids.length });
  for (const record of records) {
    const same = await media.listScanRecords({ hash: record.hash, kind: record.kind }, { take: 2 });
    if (same.length < 2) await media.dropScan(record);
    await media.deleteScanRecords(record.id);
  }
}

/** The same of all scans of some owners. */
export async function forgetScansOf(
  container: MedusaContainer,
  owner_ids: readonly string[],
): Promise<void> {
  if (owner_ids.length === 0) return;
  const found = await mediaOf(container).listScanRecords(
    { owner_id: [...owner_ids] },
    { select: ["id"], take: null },
  );
  await forgetScans(
    container,
    found.map(({ id }) => id),
  );
}
