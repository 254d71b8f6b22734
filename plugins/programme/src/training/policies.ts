import { PUBLIC_BODIES, type RoutePolicy, registerPolicies } from "@nang-gio/access/problem";
import { KEEPERS } from "@nang-gio/marketplace/contract";
import { sellerPolicies } from "@nang-gio/marketplace/seller/seller-policies";

const everyone: RoutePolicy["reads"] = ["province", "commune", "agency", "auditor"];
/** Who a person is, agencies are not told: they are shown counts. */
const watchers: RoutePolicy["reads"] = ["province", "commune", "auditor"];
const bodies = PUBLIC_BODIES;
/** Communes enrol and take attendance for people of their own. */
const near: RoutePolicy["writes"] = ["province", "commune"];
const writes: RoutePolicy["writes"] = ["province"];

const course = { entity: "training_course" } as const;
const of = (...fields: string[]) => ({ ...course, fields: ["id", "title", ...fields] });
const sessions = {
  ...of("sessions.day", "sessions.starts", "sessions.is_online", "sessions.cancel_reason"),
  counted: ["trainer"],
};
/** People by their part alone: the trail names nobody, and lets nobody in by a code. */
const enrolments = {
  ...of("enrolments.id", "enrolments.state", "enrolments.role", "enrolments.organisation_id"),
  counted: ["name", "phone"],
};
const results = {
  ...of("enrolments.id", "enrolments.pre_score", "enrolments.post_score", "enrolments.rating"),
  counted: ["comment"],
};
const attendance = {
  ...of("attendances.session_id", "attendances.enrolment_id", "attendances.cancel_reason"),
  counted: ["person"],
};
const certificates = of(
  ...["certificates.id", "certificates.enrolment_id", "certificates.issued_on"],
  "certificates.revoke_reason",
);
const person = {
  entity: "training_person",
  fields: ["id", "role", "organisation_id", "erased_at"],
  personal: true,
} as const;

registerPolicies("training", [
  { route: "/admin/courses", reads: everyone, writes, bodies, record: course },
  { route: "/admin/courses/:id", reads: everyone, writes, bodies, record: course },
  { route: "/admin/courses/:id/open", writes, record: course },
  { route: "/admin/courses/:id/hold", writes, record: course },
  { route: "/admin/courses/:id/close", writes, record: course },
  { route: "/admin/courses/:id/cancel", writes, record: course },
  { route: "/admin/courses/:id/sessions", writes, record: sessions },
  { route: "/admin/courses/:id/sessions/:session_id", writes, record: sessions },
  { route: "/admin/courses/:id/sessions/:session_id/cancel", writes, record: sessions },
  { route: "/admin/courses/:id/enrolments", reads: watchers, writes: near, record: enrolments },
  {
    route: "/admin/courses/:id/enrolments/:enrolment_id/withdraw",
    writes: near,
    record: enrolments,
  },
  { route: "/admin/courses/:id/enrolments/:enrolment_id/results", writes: near, record: results },
  { route: "/admin/courses/:id/attendance", writes: near, record: attendance },
  {
    route: "/admin/courses/:id/attendance/:attendance_id/cancel",
    writes: near,
    record: attendance,
  },
  { route: "/admin/courses/:id/certificates", writes, record: certificates },
  {
    route: "/admin/courses/:id/certificates/:certificate_id/revoke",
    writes,
    record: certificates,
  },
  {
    route: "/admin/courses/:id/certificates/:certificate_id/pdf",
    reads: ["province", "auditor"],
  },
  { route: "/admin/training-funnel", reads: everyone, bodies },
  { route: "/admin/training-people/:person_id/erase", writes, record: person },
]);

sellerPolicies.register("training", [
  { route: "/seller/courses", reads: KEEPERS },
  { route: "/seller/courses/:id", reads: KEEPERS },
  { route: "/seller/courses/:id/enrol", writes: KEEPERS },
  { route: "/seller/courses/:id/withdraw", writes: KEEPERS },
  { route: "/seller/courses/:id/certificates/:number", reads: KEEPERS },
]);
