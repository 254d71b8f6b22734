import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import { jpegAddress, SHARE_WIDTH } from "../../../../contract";
import "../../../../messages/register";
import { picturesAt } from "../../../../pictures";

async function pictureOf(req: MedusaRequest) {
  const address = `/media/${req.params.id}-1.jpg`;
  const picture = (await picturesAt(req.scope, [address])).get(address);
  if (!picture) throw new Problem("not_found", "media.not_found");
  return picture;
}

/** A picture that was uploaded: `{ file: { id, url } }`. @throws Problem `media.not_found`. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const picture = await pictureOf(req);
  res.json({ file: { id: req.params.id, url: jpegAddress(picture, SHARE_WIDTH) } });
}

/** Refused: the same bytes are one picture wherever they are used. @throws Problem `media.shared`. */
export async function DELETE(req: MedusaRequest, _res: MedusaResponse): Promise<void> {
  await pictureOf(req);
  throw new Problem("not_allowed", "media.shared");
}
