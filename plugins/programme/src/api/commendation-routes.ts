import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody, validateQuery } from "@nang-gio/access/problem";
import {
  CancelCommendation,
  ChangeCommendation,
  CommendationsQuery,
  DecideBody,
  HonoursQuery,
  JudgeBody,
  NewCommendation,
  NominateBody,
  WithdrawBody,
} from "../commendations-contract";
import "../commendations/messages/register";
import "../succession/commendation-holder";
import "./commendation-policies";

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

/** What routes of commendations take. */
export const commendationRoutes: MiddlewareRoute[] = [
  asked("/admin/commendations", CommendationsQuery),
  sent("/admin/commendations", NewCommendation),
  sent("/admin/commendations/:id", ChangeCommendation),
  sent("/admin/commendations/:id/decide", DecideBody),
  sent("/admin/commendations/:id/cancel", CancelCommendation),
  sent("/admin/commendations/:id/nominees", NominateBody),
  sent("/admin/commendations/:id/nominees/:nominee_id/judge", JudgeBody),
  sent("/admin/commendations/:id/nominees/:nominee_id/withdraw", WithdrawBody),
  asked("/store/honours", HonoursQuery),
];
