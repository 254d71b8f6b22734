import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody, validateQuery } from "@nang-gio/access/problem";
import {
  CancelBody,
  ChangeCourse,
  CoursesQuery,
  EnrolBody,
  EnrolmentsQuery,
  FunnelQuery,
  IssueBody,
  MoveEvent,
  NewCourse,
  ResultBody,
  SellerCoursesQuery,
  SellerEnrolBody,
  SellerWithdrawBody,
  SessionAttendanceBody,
  SessionBody,
} from "../contract";
import "./messages/register";
import "./people-holder";
import "./policies";

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

/** What routes of training are asked and sent. */
export const TRAINING_ROUTES: MiddlewareRoute[] = [
  asked("/admin/courses", CoursesQuery),
  sent("/admin/courses", NewCourse),
  sent("/admin/courses/:id", ChangeCourse),
  sent("/admin/courses/:id/open", MoveEvent),
  sent("/admin/courses/:id/hold", MoveEvent),
  sent("/admin/courses/:id/close", MoveEvent),
  sent("/admin/courses/:id/cancel", CancelBody),
  sent("/admin/courses/:id/sessions", SessionBody),
  sent("/admin/courses/:id/sessions/:session_id", SessionBody),
  sent("/admin/courses/:id/sessions/:session_id/cancel", CancelBody),
  asked("/admin/courses/:id/enrolments", EnrolmentsQuery),
  sent("/admin/courses/:id/enrolments", EnrolBody),
  sent("/admin/courses/:id/enrolments/:enrolment_id/withdraw", MoveEvent),
  sent("/admin/courses/:id/enrolments/:enrolment_id/results", ResultBody),
  sent("/admin/courses/:id/attendance", SessionAttendanceBody),
  sent("/admin/courses/:id/attendance/:attendance_id/cancel", CancelBody),
  sent("/admin/courses/:id/certificates", IssueBody),
  sent("/admin/courses/:id/certificates/:certificate_id/revoke", CancelBody),
  asked("/admin/training-funnel", FunnelQuery),
  sent("/admin/training-people/:person_id/erase", MoveEvent),
  asked("/seller/courses", SellerCoursesQuery),
  sent("/seller/courses/:id/enrol", SellerEnrolBody),
  sent("/seller/courses/:id/withdraw", SellerWithdrawBody),
];
