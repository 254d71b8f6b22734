/** What courses are about (plan, tasks IV.4a–e; I10 for outreach). */
export const COURSE_TOPICS = [
  "management",
  "law",
  "vocational",
  "ecommerce",
  "title",
  "outreach",
] as const;
export type CourseTopic = (typeof COURSE_TOPICS)[number];

/** Offices that a title certificate is for (plan, task IV.4d). */
export const CERTIFIED_OFFICES = ["director", "accountant", "controller"] as const;
export type CertifiedOffice = (typeof CERTIFIED_OFFICES)[number];

/** States of a course; `open` is the one in which people are enrolled. */
export const COURSE_STATES = ["draft", "open", "held", "closed", "cancelled"] as const;
export type CourseState = (typeof COURSE_STATES)[number];

/** What is done with a course after it was drafted. */
export const COURSE_ACTIONS = ["open", "hold", "close", "cancel"] as const;
export type CourseAction = (typeof COURSE_ACTIONS)[number];

/** What people are where they work, as far as figures ask; `assigned_officer` works on the support of co-operatives. */
export const TRAINEE_ROLES = [
  "member",
  "worker",
  "manager",
  "union_member",
  "officer",
  "assigned_officer",
] as const;
export type TraineeRole = (typeof TRAINEE_ROLES)[number];

/** Those whom a co-operative enrols itself. */
export const COOPERATIVE_ROLES = [
  "member",
  "worker",
  "manager",
] as const satisfies readonly TraineeRole[];

export const TRAINEE_SEXES = ["female", "male"] as const;
export type TraineeSex = (typeof TRAINEE_SEXES)[number];

/** How a person stands to a course. */
export const ENROLMENT_STATES = ["enrolled", "withdrawn"] as const;
export type EnrolmentState = (typeof ENROLMENT_STATES)[number];

/** How attendance at a session was taken: ticked in a list, or by the code that was shown at the door. */
export const SESSION_WAYS = ["list", "code"] as const;
export type SessionWay = (typeof SESSION_WAYS)[number];

/** How far a person came in a course. */
export const COMPLETIONS = [
  "completed",
  "absent",
  "too_few_sessions",
  "no_test",
  "failed",
] as const;
export type Completion = (typeof COMPLETIONS)[number];

/** Of what a line of a course's trail tells. */
export const COURSE_SUBJECTS = [
  "course",
  "session",
  "enrolment",
  "attendance",
  "result",
  "certificate",
] as const;
export type CourseSubject = (typeof COURSE_SUBJECTS)[number];

/** What happened to it. */
export const COURSE_CHANGES = [
  "drafted",
  "changed",
  "opened",
  "held",
  "closed",
  "cancelled",
  "added",
  "enrolled",
  "withdrawn",
  "attended",
  "recorded",
  "issued",
  "revoked",
  "erased",
] as const;
export type CourseChange = (typeof COURSE_CHANGES)[number];

/** Steps from a course on e-commerce to sales, each after the one before (plan, task IV.4e). */
export const FUNNEL_STEPS = ["trained", "shop", "listed", "sold", "repeat"] as const;
export type FunnelStep = (typeof FUNNEL_STEPS)[number];
