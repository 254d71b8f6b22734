import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { cropPicture } from "@nang-gio/media/pictures";
import type { CropPicture } from "../../../../contract";
import { sellerScope } from "../../../../seller/seller-scope";

/** `POST /seller/uploads/crop`: a part of a picture as a picture of its own; the same part again is the same picture. */
export async function POST(req: MedusaRequest<CropPicture>, res: MedusaResponse): Promise<void> {
  sellerScope(req);
  const { base, crop } = req.validatedBody;
  res.status(201).json({ picture: await cropPicture(req.scope, base, crop) });
}
