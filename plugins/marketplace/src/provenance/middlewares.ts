import type { MiddlewareRoute } from "@medusajs/framework/http";
import { trustProxies, validateBody, validateQuery } from "@nang-gio/access/problem";
import {
  AdminLotsQuery,
  EndLot,
  LabelsQuery,
  NewLotBody,
  NewLotInput,
  OnlyNamed,
  PackLots,
  SellerLotsQuery,
  SellerPapersQuery,
  SubmitCertificate,
  SubmitMark,
} from "../contract";
import "./policies";

/** What the routes of papers and lots take. */
export const PROVENANCE_ROUTES: MiddlewareRoute[] = [
  ...["/seller/certificates", "/seller/marks"].map((matcher) => ({
    matcher,
    methods: ["GET" as const],
    middlewares: [validateQuery(SellerPapersQuery)],
  })),
  {
    matcher: "/seller/certificates",
    methods: ["POST"],
    middlewares: [validateBody(SubmitCertificate)],
  },
  {
    matcher: "/seller/certificates/:id",
    methods: ["DELETE"],
    middlewares: [validateBody(OnlyNamed)],
  },
  { matcher: "/seller/marks", methods: ["POST"], middlewares: [validateBody(SubmitMark)] },
  { matcher: "/seller/lots", methods: ["GET"], middlewares: [validateQuery(SellerLotsQuery)] },
  { matcher: "/seller/lots", methods: ["POST"], middlewares: [validateBody(NewLotBody)] },
  {
    matcher: "/seller/lots/:id/inputs",
    methods: ["POST"],
    middlewares: [validateBody(NewLotInput)],
  },
  ...["/seller/lots/:id/recall", "/seller/lots/:id/revoke", "/admin/lots/:id/recall"].map(
    (matcher) => ({ matcher, methods: ["POST" as const], middlewares: [validateBody(EndLot)] }),
  ),
  {
    matcher: "/seller/lots/:id/labels",
    methods: ["GET"],
    middlewares: [validateQuery(LabelsQuery)],
  },
  {
    matcher: "/seller/consignments/:id/lots",
    methods: ["POST"],
    middlewares: [validateBody(PackLots)],
  },
  { matcher: "/store/trace/:code", methods: ["GET"], middlewares: [trustProxies] },
  { matcher: "/admin/lots", methods: ["GET"], middlewares: [validateQuery(AdminLotsQuery)] },
];
