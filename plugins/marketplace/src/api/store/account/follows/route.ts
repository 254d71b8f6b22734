import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { languageOf } from "@nang-gio/access/problem";
import type { FollowCooperative, FollowsQuery } from "../../../../contract";
import { findFollows, follow } from "../../../../shopper/follows";
import { shopperScope } from "../../../../shopper/scope";

/** `GET /store/account/follows`: a page of the co-operatives that the caller follows, the newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.validatedQuery as FollowsQuery;
  const { limit, offset } = query;
  res.json({ ...(await findFollows(req.scope, shopperScope(req), query)), limit, offset });
}

/** `POST /store/account/follows`: one more. */
export async function POST(
  req: MedusaRequest<FollowCooperative>,
  res: MedusaResponse,
): Promise<void> {
  const language = languageOf(req.headers["accept-language"]);
  const { handle } = req.validatedBody;
  const id = await follow(req.scope, shopperScope(req), handle, language);
  res.status(201).json({ follow: { id } });
}
