import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateQuery } from "@nang-gio/access/problem";
import { SellerLedgerQuery, SellerSettlementsQuery } from "../seller-money-contract";
import "./policies";

/** What the routes of money take. */
export const MONEY_ROUTES: MiddlewareRoute[] = [
  {
    matcher: "/seller/settlements",
    methods: ["GET"],
    middlewares: [validateQuery(SellerSettlementsQuery)],
  },
  { matcher: "/seller/ledger", methods: ["GET"], middlewares: [validateQuery(SellerLedgerQuery)] },
];
