import { authenticate, defineMiddlewares } from "@medusajs/framework/http";
import { checkBodies, trustProxies, validateBody, validateQuery } from "@nang-gio/access/problem";
import {
  AddLine,
  AdminReturnsQuery,
  CHANGE_BODIES,
  ChangeLine,
  ChooseDeliveries,
  CONSIGNMENT_ACTIONS,
  CONSIGNMENT_CHANGES,
  MarketConnectionQuery,
  MOVE_BODIES,
  NewCart,
  NoBody,
  OrderLookupQuery,
  PayByCard,
  PayByVnpay,
  ReadNotices,
  SalesRecordsQuery,
  SellerConsignmentsQuery,
  SellerNoticesQuery,
  STAFF_CHANGES,
} from "../contract";
import { CONVERSATION_ROUTES } from "../conversations/middlewares";
import { DELIVERY_ROUTES } from "../delivery/middlewares";
import { FACT_ROUTES } from "../facts/middlewares";
import { beforeOrdering } from "../half-placed/before-ordering";
import { JOINING_ROUTES } from "../joining/middlewares";
import "../messages/register";
import { MONEY_ROUTES } from "../money/middlewares";
import { PROMOTION_ROUTES } from "../promotions/middlewares";
import { PROVENANCE_ROUTES } from "../provenance/middlewares";
import { QUOTATION_ROUTES } from "../quotations/middlewares";
import { REVIEW_ROUTES } from "../reviews/middlewares";
import { STAFF_NUMBERS } from "../rules/staff-numbers";
import { answerWithMe } from "../seller/answer-with-me";
import "../seller/people";
import { sellerGuard } from "../seller/seller-guard";
import { PRODUCT_ROUTES } from "../seller-products/middlewares";
import { SHOPPER_ROUTES } from "../shopper/middlewares";
import { SIGN_IN_ROUTES } from "../sign-in/middlewares";
import { KEEP_USED } from "./keep-used";
import "../succession/selling-holder";
import { onlySold } from "./only-sold";
import "./policies";

export default defineMiddlewares({
  routes: [
    ...SIGN_IN_ROUTES,
    ...SHOPPER_ROUTES,
    {
      matcher: "/seller/*",
      middlewares: [
        trustProxies,
        authenticate("seller", "bearer", { allowUnauthenticated: true }),
        sellerGuard,
        answerWithMe,
      ],
    },
    ...PRODUCT_ROUTES,
    ...PROMOTION_ROUTES,
    ...MONEY_ROUTES,
    ...PROVENANCE_ROUTES,
    ...DELIVERY_ROUTES,
    ...FACT_ROUTES,
    ...QUOTATION_ROUTES,
    ...REVIEW_ROUTES,
    ...CONVERSATION_ROUTES,
    {
      matcher: "/seller/consignments",
      methods: ["GET"],
      middlewares: [validateQuery(SellerConsignmentsQuery)],
    },
    {
      matcher: "/seller/notices",
      methods: ["GET"],
      middlewares: [validateQuery(SellerNoticesQuery)],
    },
    {
      matcher: "/seller/notices/read",
      methods: ["POST"],
      middlewares: [validateBody(ReadNotices)],
    },
    {
      matcher: "/seller/notices/:id/read",
      methods: ["POST"],
      middlewares: [validateBody(ReadNotices)],
    },
    ...CONSIGNMENT_ACTIONS.map((action) => ({
      matcher: `/seller/consignments/:id/${action}`,
      methods: ["POST" as const],
      middlewares: [validateBody(MOVE_BODIES[action])],
    })),
    ...STAFF_CHANGES.map((change) => ({
      matcher: `/admin/consignments/:id/${change}`,
      methods: ["POST" as const],
      middlewares: [validateBody(CHANGE_BODIES[change])],
    })),
    ...CONSIGNMENT_CHANGES.map((change) => ({
      matcher: `/seller/consignments/:id/${change}`,
      methods: ["POST" as const],
      middlewares: [validateBody(CHANGE_BODIES[change])],
    })),
    {
      matcher: "/store/*",
      methods: ["POST"],
      middlewares: [
        checkBodies([
          { path: /^\/store\/carts$/, schema: NewCart },
          { path: /^\/store\/carts\/[^/]+\/line-items$/, schema: AddLine },
          { path: /^\/store\/carts\/[^/]+\/line-items\/[^/]+$/, schema: ChangeLine },
        ]),
      ],
    },
    { matcher: "/admin/*", methods: ["POST"], middlewares: [checkBodies(STAFF_NUMBERS)] },
    {
      matcher: "/admin/market-connection",
      methods: ["GET"],
      middlewares: [validateQuery(MarketConnectionQuery)],
    },
    {
      matcher: "/admin/market-connection/records",
      methods: ["GET"],
      middlewares: [validateQuery(SalesRecordsQuery)],
    },
    {
      matcher: "/admin/consignment-returns",
      methods: ["GET"],
      middlewares: [validateQuery(AdminReturnsQuery)],
    },
    ...KEEP_USED,
    ...JOINING_ROUTES,
    { matcher: "/store/products", methods: ["GET"], middlewares: [onlySold] },
    { matcher: "/store/products/:id", methods: ["GET"], middlewares: [onlySold] },
    { matcher: "/store/carts/:id/check", methods: ["POST"], middlewares: [validateBody(NoBody)] },
    { matcher: "/store/carts/:id/complete", methods: ["POST"], middlewares: [beforeOrdering] },
    {
      matcher: "/store/orders/lookup",
      methods: ["GET"],
      middlewares: [validateQuery(OrderLookupQuery)],
    },
    {
      matcher: "/store/orders/vnpay",
      methods: ["POST"],
      middlewares: [validateBody(PayByVnpay)],
    },
    {
      matcher: "/store/orders/stripe",
      methods: ["POST"],
      middlewares: [validateBody(PayByCard)],
    },
    {
      matcher: "/store/carts/:id/deliveries",
      methods: ["POST"],
      middlewares: [validateBody(ChooseDeliveries)],
    },
  ],
});
