import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http";
import { trustProxies, validateBody, validateQuery } from "@nang-gio/access/problem";
import type { z } from "zod";
import {
  ApplyToSell,
  ChangeLegalPapers,
  ChangeMember,
  ChangePayout,
  ChangeProfile,
  ClaimsQuery,
  InviteMember,
  InviteSeller,
  LookAtInvitation,
  OnlyNamed,
  OpenSeller,
  RefuseClaim,
  SellersQuery,
  STANDING_ACTIONS,
  STANDING_BODIES,
} from "../contract";
import "./policies";

const query = (matcher: string, schema: z.ZodType<Record<string, unknown>>): MiddlewareRoute => ({
  matcher,
  methods: ["GET"],
  middlewares: [validateQuery(schema)],
});

const body = (matcher: string, schema: z.ZodType): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares: [validateBody(schema)],
});

const noBody = (matcher: string): MiddlewareRoute => ({
  matcher,
  methods: ["DELETE"],
  middlewares: [validateBody(OnlyNamed)],
});

/** What the routes take by which co-operatives and their people join, stay and leave. */
export const JOINING_ROUTES: MiddlewareRoute[] = [
  {
    matcher: "/store/seller-applications",
    methods: ["POST"],
    middlewares: [trustProxies, validateBody(ApplyToSell)],
  },
  body("/store/seller-invitations", LookAtInvitation),
  {
    matcher: "/store/seller-invitations/accept",
    methods: ["POST"],
    middlewares: [authenticate("seller", "bearer", { allowUnauthenticated: true })],
  },
  body("/seller/invitations", InviteMember),
  noBody("/seller/invitations/:id"),
  noBody("/seller/members/:id"),
  body("/seller/members/:id/role", ChangeMember),
  body("/seller/profile", ChangeProfile),
  body("/seller/legal-papers", ChangeLegalPapers),
  body("/seller/payout", ChangePayout),
  query("/admin/sellers", SellersQuery),
  body("/admin/sellers", OpenSeller),
  body("/admin/sellers/:id/legal-papers", ChangeLegalPapers),
  body("/admin/sellers/:id/invitations", InviteSeller),
  ...STANDING_ACTIONS.map((action) =>
    body(`/admin/sellers/:id/${action}`, STANDING_BODIES[action]),
  ),
  query("/admin/seller-claims", ClaimsQuery),
  body("/admin/seller-claims/:id/refuse", RefuseClaim),
];
