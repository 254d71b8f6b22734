import {
  configureStoreSearch,
  defineMiddlewares,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http";
import { validateQuery } from "@nang-gio/access/problem";
import { checkedBody } from "@nang-gio/marketplace/sign-in/checked-body";
import { AddressesQuery, FeedQuery, ListingQuery, SuggestionsQuery } from "../contract";
import "../messages/register";
import { CATALOGUE_MODULE } from "../modules/catalogue";
import type { CatalogueService } from "../modules/catalogue/service";
import { findPageRecord } from "../read/product-page";
import "../seller/policies";
import { ChangeWish, SaveWish, WishesQuery } from "../wishes-contract";
import { followBatch, followPriceList } from "./follow-request";

/**
 * Adds `cooperative`, `ocop`, `marks`, `listing` and `pictures` beside Medusa's own `product` in the answer of
 * `GET /store/products/:id`.
 */
async function addOrigin(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { reader } = req.scope.resolve<CatalogueService>(CATALOGUE_MODULE);
  const page = await findPageRecord(reader, req.params.id ?? "");
  const { cooperative = null, ocop = null, listing = null, pictures = [], marks = [] } = page ?? {};
  const answer = res.json.bind(res);
  res.json = (body: unknown) => {
    const found = typeof body === "object" && body !== null && "product" in body;
    return answer(found ? { ...body, cooperative, ocop, marks, listing, pictures } : body);
  };
  next();
}

export default defineMiddlewares({
  routes: [
    { matcher: "/store/listing", methods: ["GET"], middlewares: [validateQuery(ListingQuery)] },
    {
      matcher: "/store/search/suggestions",
      methods: ["GET"],
      middlewares: [validateQuery(SuggestionsQuery)],
    },
    {
      matcher: "/store/catalogue/addresses",
      methods: ["GET"],
      middlewares: [validateQuery(AddressesQuery)],
    },
    {
      matcher: "/store/catalogue/feed",
      methods: ["GET"],
      middlewares: [validateQuery(FeedQuery)],
    },
    {
      matcher: "/store/search",
      methods: ["POST"],
      middlewares: [configureStoreSearch({ allowed_indexes: { product: true } })],
    },
    {
      matcher: "/store/account/wishes",
      methods: ["GET"],
      middlewares: [validateQuery(WishesQuery)],
    },
    checkedBody("/store/account/wishes", SaveWish),
    checkedBody("/store/account/wishes/:id", ChangeWish),
    { matcher: "/admin/price-lists/:id", methods: ["POST"], middlewares: [followPriceList] },
    {
      matcher: "/admin/product-categories/:id/products",
      methods: ["POST"],
      middlewares: [followBatch],
    },
    {
      matcher: "/admin/sales-channels/:id/products",
      methods: ["POST"],
      middlewares: [followBatch],
    },
    { matcher: "/store/products/:id", methods: ["GET"], middlewares: [addOrigin] },
  ],
});
