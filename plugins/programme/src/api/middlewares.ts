import { defineMiddlewares, type MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody, validateQuery } from "@nang-gio/access/problem";
import { registerWaitingWork } from "@nang-gio/marketplace/read/waiting-work";
import { connectionRoutes } from "../connection/routes";
import {
  AdminEventsQuery,
  AgreementBody,
  AttendanceBody,
  BuyerBody,
  CancelBody,
  CandidatesQuery,
  ChangeEvent,
  EventPartsQuery,
  EvidenceQuery,
  ImpactQuery,
  IndicatorsQuery,
  InviteBody,
  LeaveBody,
  MoveEvent,
  NewEvent,
  ParticipantsQuery,
  ParticipationBody,
  RegisterBody,
  SellerEventsQuery,
} from "../contract";
import "../messages/register";
import { countWaiting } from "../read/find-own-events";
import { REPORTING_ROUTES } from "../reporting/routes";
import "../succession/event-holder";
import "../connection/policies";
import { TRAINING_ROUTES } from "../training/middlewares";
import { commendationRoutes } from "./commendation-routes";
import "./policies";

registerWaitingWork("event_invitations", countWaiting);

const asked = (matcher: string, query: Parameters<typeof validateQuery>[0]): MiddlewareRoute => ({
  matcher,
  methods: ["GET"],
  middlewares: [validateQuery(query)],
});

const sent = (matcher: string, body: Parameters<typeof validateBody>[0]): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares: [validateBody(body)],
});

export default defineMiddlewares({
  routes: [
    asked("/store/impact", ImpactQuery),
    ...commendationRoutes,
    asked("/admin/events", AdminEventsQuery),
    sent("/admin/events", NewEvent),
    sent("/admin/events/:id", ChangeEvent),
    sent("/admin/events/:id/open", MoveEvent),
    sent("/admin/events/:id/hold", MoveEvent),
    sent("/admin/events/:id/cancel", CancelBody),
    asked("/admin/events/:id/organisations", ParticipantsQuery),
    sent("/admin/events/:id/organisations/:organisation_id", ParticipationBody),
    asked("/admin/events/:id/candidates", CandidatesQuery),
    sent("/admin/events/:id/invitations", InviteBody),
    sent("/admin/events/:id/attendance", AttendanceBody),
    sent("/admin/events/:id/attendance/:attendance_id/cancel", CancelBody),
    asked("/admin/events/:id/buyers", EventPartsQuery),
    sent("/admin/events/:id/buyers", BuyerBody),
    sent("/admin/events/:id/buyers/:buyer_id", BuyerBody),
    sent("/admin/events/:id/buyers/:buyer_id/cancel", CancelBody),
    asked("/admin/events/:id/agreements", EventPartsQuery),
    sent("/admin/events/:id/agreements", AgreementBody),
    sent("/admin/events/:id/agreements/:agreement_id", AgreementBody),
    sent("/admin/events/:id/agreements/:agreement_id/cancel", CancelBody),
    asked("/admin/plan/indicators", IndicatorsQuery),
    asked("/admin/plan/indicators/:code/evidence", EvidenceQuery),
    ...REPORTING_ROUTES,
    asked("/seller/events", SellerEventsQuery),
    sent("/seller/events/:id/register", RegisterBody),
    sent("/seller/events/:id/decline", LeaveBody),
    sent("/seller/events/:id/withdraw", LeaveBody),
    ...connectionRoutes,
    ...TRAINING_ROUTES,
  ],
});
