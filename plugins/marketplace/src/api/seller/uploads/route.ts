import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { receivePicture } from "@nang-gio/media/upload/receive-pictures";
import { sellerScope } from "../../../seller/seller-scope";

/** `POST /seller/uploads`: one picture in the form's field `files`; sent again, it is the same picture. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  sellerScope(req);
  res.status(201).json({ picture: await receivePicture(req, res) });
}
