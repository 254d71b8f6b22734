import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody, validateQuery } from "@nang-gio/access/problem";
import {
  AdminListingsQuery,
  ApproveListing,
  ChangeOffers,
  CopyProduct,
  CropPicture,
  LowStock,
  NewProposal,
  PRODUCT_ACTION_BODIES,
  PRODUCT_ACTIONS,
  ReturnListing,
  SaveProposal,
  SellerProductsQuery,
} from "../contract";
import "./policies";

/** A form's texts in two languages, up to their limits, are more than Medusa takes by itself. */
const bodyParser = { sizeLimit: "300kb" } as const;

/** What the routes of goods and of their review take. */
export const PRODUCT_ROUTES: MiddlewareRoute[] = [
  {
    matcher: "/seller/products",
    methods: ["GET"],
    middlewares: [validateQuery(SellerProductsQuery)],
  },
  {
    matcher: "/seller/products",
    methods: ["POST"],
    bodyParser,
    middlewares: [validateBody(NewProposal)],
  },
  {
    matcher: "/seller/products/:id",
    methods: ["POST"],
    bodyParser,
    middlewares: [validateBody(SaveProposal)],
  },
  {
    matcher: "/seller/products/:id/copy",
    methods: ["POST"],
    middlewares: [validateBody(CopyProduct)],
  },
  ...PRODUCT_ACTIONS.map((action) => ({
    matcher: `/seller/products/:id/${action}`,
    methods: ["POST" as const],
    middlewares: [validateBody(PRODUCT_ACTION_BODIES[action])],
  })),
  { matcher: "/seller/uploads/crop", methods: ["POST"], middlewares: [validateBody(CropPicture)] },
  { matcher: "/seller/low-stock", methods: ["POST"], middlewares: [validateBody(LowStock)] },
  { matcher: "/seller/offers", methods: ["POST"], middlewares: [validateBody(ChangeOffers)] },
  {
    matcher: "/admin/listings",
    methods: ["GET"],
    middlewares: [validateQuery(AdminListingsQuery)],
  },
  {
    matcher: "/admin/listings/:id/approve",
    methods: ["POST"],
    middlewares: [validateBody(ApproveListing)],
  },
  {
    matcher: "/admin/listings/:id/return",
    methods: ["POST"],
    middlewares: [validateBody(ReturnListing)],
  },
];
