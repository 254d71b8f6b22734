import { day, page, text } from "@nang-gio/cooperative/contract-fields";
import { z } from "zod";
import type { Organiser } from "./events-contract";
import {
  CERTIFIED_OFFICES,
  type CertifiedOffice,
  COURSE_STATES,
  COURSE_TOPICS,
  type Completion,
  type CourseChange,
  type CourseState,
  type CourseSubject,
  type CourseTopic,
  type EnrolmentState,
  type FunnelStep,
  type SessionWay,
  TRAINEE_ROLES,
  TRAINEE_SEXES,
  type TraineeRole,
  type TraineeSex,
} from "./training/vocabulary";

export * from "./training/vocabulary";

/** The most that a course may cost, in đồng, and papers that it may name. */
const MOST_COST = 1_000_000_000_000;
const MOST_MATERIALS = 20;
/** Usual where a course does not say otherwise: at how many of a hundred sessions one has to be. */
export const USUAL_ATTENDANCE = 80;

const id = z.string().max(100);
const link = z.url({ protocol: /^https?$/ }).max(500);
const percent = z.number().int().min(0).max(100);

const CourseFields = {
  topic: z.enum(COURSE_TOPICS),
  /** Of a course for title certificates, and of no other. */
  office: z.enum(CERTIFIED_OFFICES).nullish(),
  title: text(200),
  title_en: text(200).nullish(),
  /** The last day on which co-operatives may enrol their people. */
  enrol_until: day,
  /** Codes of bodies of the registry. */
  organisers: z.array(text(20)).min(1).max(20),
  /** In đồng; `null` where nobody knows. */
  budget: z.number().int().min(0).max(MOST_COST).nullish(),
  /** At how many of a hundred sessions one has to be to complete it. */
  least_attendance: percent.min(1).default(USUAL_ATTENDANCE),
  /** Of a hundred; `null` where there is no test. */
  pass_mark: percent.min(1).nullish(),
  materials: z
    .array(z.strictObject({ title: text(200), link }))
    .max(MOST_MATERIALS)
    .default([]),
};

/** `POST /admin/courses`: drafts one, answered `{course}`. */
export const NewCourse = z.strictObject(CourseFields);
export type NewCourse = z.infer<typeof NewCourse>;

/** `POST /admin/courses/:id`: the whole of it as it shall be, and which one was seen; answered `{course}`. */
export const ChangeCourse = z.strictObject({ ...CourseFields, seen: z.number().int().min(0) });
export type ChangeCourse = z.infer<typeof ChangeCourse>;

/** `POST /admin/courses/:id/sessions` and `…/sessions/:session_id`, answered `{course}`. */
export const SessionBody = z.strictObject({
  day,
  /** `HH:mm` in Vietnam. */
  starts: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullish(),
  is_online: z.boolean(),
  link: link.nullish(),
  commune_code: z
    .string()
    .regex(/^\d{5}$/)
    .nullish(),
  address: text(300).nullish(),
  trainer: text(200),
});
export type SessionBody = z.infer<typeof SessionBody>;

/** `GET /admin/courses`, answered `{courses, count, limit, offset}`: the latest first. */
export const CoursesQuery = z.strictObject({
  /** In which a session is. */
  year: z.coerce.number().int().min(2000).max(2100).optional(),
  topic: z.enum(COURSE_TOPICS).or(z.literal("")).optional(),
  state: z.enum(COURSE_STATES).or(z.literal("")).optional(),
  q: z.string().trim().max(100).optional(),
  ...page,
});
export type CoursesQuery = z.infer<typeof CoursesQuery>;

/** `GET /admin/courses/:id/enrolments`, answered `{enrolments, count, limit, offset}`. */
export const EnrolmentsQuery = z.strictObject({
  q: z.string().trim().max(100).optional(),
  ...page,
});
export type EnrolmentsQuery = z.infer<typeof EnrolmentsQuery>;

const phone = z
  .string()
  .trim()
  .regex(/^[\d+ .()-]{8,20}$/)
  .nullish();

const PersonFields = { name: text(100), sex: z.enum(TRAINEE_SEXES), phone };

/** `POST /admin/courses/:id/enrolments`: one person, answered `{enrolment_id, is_new}`. */
export const EnrolBody = z.strictObject({
  ...PersonFields,
  role: z.enum(TRAINEE_ROLES),
  organisation_id: id.nullish(),
  /** Of who belongs to no organisation. */
  commune_code: z
    .string()
    .regex(/^\d{5}$/)
    .nullish(),
});
export type EnrolBody = z.infer<typeof EnrolBody>;

/** `POST /seller/courses/:id/enrol`: one of the co-operative's people, answered `{course}`. */
export const SellerEnrolBody = z.strictObject({
  ...PersonFields,
  cooperative_id: id.optional(),
  role: z.enum(["member", "worker", "manager"]),
});
export type SellerEnrolBody = z.infer<typeof SellerEnrolBody>;

/** `POST /seller/courses/:id/withdraw`, answered `{course}`. */
export const SellerWithdrawBody = z.strictObject({
  cooperative_id: id.optional(),
  enrolment_id: id,
});
export type SellerWithdrawBody = z.infer<typeof SellerWithdrawBody>;

/** `GET /seller/courses`, answered `{courses, count, limit, offset}`. */
export const SellerCoursesQuery = z.strictObject({ cooperative_id: id.optional(), ...page });
export type SellerCoursesQuery = z.infer<typeof SellerCoursesQuery>;

/** `POST /admin/courses/:id/enrolments/:enrolment_id/results`: what the tests and the person said; what is left out stays. */
export const ResultBody = z.strictObject({
  pre_score: percent.nullish(),
  post_score: percent.nullish(),
  /** How good the course was, one to five, and in words. */
  rating: z.number().int().min(1).max(5).nullish(),
  comment: text(500).nullish(),
});
export type ResultBody = z.infer<typeof ResultBody>;

/** `POST /admin/courses/:id/attendance`: by a tick, by the code at the door, or of who comes without being enrolled. */
export const SessionAttendanceBody = z
  .strictObject({
    session_id: id,
    enrolment_id: id.optional(),
    code: z.string().trim().min(1).max(40).optional(),
    /** Enrolled and marked in one act. */
    person: EnrolBody.optional(),
  })
  .refine((body) => [body.enrolment_id, body.code, body.person].filter(Boolean).length === 1, {
    path: ["enrolment_id"],
    params: { code: "training.attendance_of_one" },
  });
export type SessionAttendanceBody = z.infer<typeof SessionAttendanceBody>;

/** `POST /admin/courses/:id/certificates`: to one, or to everyone who completed it; answered `{issued}`. */
export const IssueBody = z.strictObject({ enrolment_id: id.optional() });
export type IssueBody = z.infer<typeof IssueBody>;

/** `GET /admin/training-funnel`, answered {@link TrainingFunnel} with `limit`, `offset`. */
export const FunnelQuery = z.strictObject({
  /** The cohort: the year in which they were trained. */
  year: z.coerce.number().int().min(2000).max(2100).optional(),
  course_id: z.string().max(100).optional(),
  commune_code: z
    .string()
    .regex(/^\d{5}$/)
    .or(z.literal(""))
    .optional(),
  ...page,
});
export type FunnelQuery = z.infer<typeof FunnelQuery>;

/** What everyone who sees a course is told of it; days in Vietnam. */
export interface CourseFacts {
  id: string;
  topic: CourseTopic;
  office: CertifiedOffice | null;
  title: string;
  title_en: string | null;
  state: CourseState;
  enrol_until: string;
  /** Of its sessions; `null` without one. */
  first_day: string | null;
  last_day: string | null;
}

/** A course in a list, with people in sight counted. */
export interface CourseRow extends CourseFacts {
  sessions: number;
  enrolled: number;
  attended: number;
}

/** A meeting of a course. */
export interface SessionView {
  id: string;
  day: string;
  starts: string | null;
  is_online: boolean;
  link: string | null;
  commune_code: string | null;
  commune_name: string | null;
  address: string | null;
  trainer: string;
}

/** What a course came to, of the people whom the caller may see. */
export interface CourseSums {
  enrolled: number;
  women: number;
  attended: number;
  completed: number;
  certificates: number;
}

/** What participants thought of it; `counts` are withheld while one of them is under five. */
export interface Satisfaction {
  answers: number;
  /** By stars, one to five. */
  counts: number[] | null;
}

/** One thing that was done. */
export interface CourseTrailLine {
  at: string;
  subject: CourseSubject;
  change: CourseChange;
  side: "staff" | "seller";
  reason: string | null;
}

/** `GET /admin/courses/:id`. */
export interface CourseView extends CourseFacts {
  organisers: Organiser[];
  budget: number | null;
  least_attendance: number;
  pass_mark: number | null;
  materials: Array<{ title: string; link: string }>;
  cancel_reason: string | null;
  revision: number;
  sessions: SessionView[];
  sums: CourseSums;
  satisfaction: Satisfaction;
  trail: CourseTrailLine[];
  may: { write: boolean; enrol: boolean; see_people: boolean };
}

/** A certificate as staff see it. */
export interface CertificateView {
  id: string;
  number: string;
  issued_on: string;
  revoked: boolean;
}

/** A person in a course. */
export interface EnrolmentRow {
  id: string;
  person_id: string;
  /** `null` of one who was erased. */
  name: string | null;
  phone: string | null;
  sex: TraineeSex;
  role: TraineeRole;
  organisation_id: string | null;
  organisation_name: string | null;
  commune_name: string | null;
  state: EnrolmentState;
  attendance: Array<{ id: string; session_id: string; way: SessionWay }>;
  pre_score: number | null;
  post_score: number | null;
  rating: number | null;
  comment: string | null;
  completion: Completion;
  certificate: CertificateView | null;
}

/** A course as a co-operative sees it, with its own people in it. */
export interface SellerCourse extends CourseFacts {
  organisers: Organiser[];
  least_attendance: number;
  pass_mark: number | null;
  materials: Array<{ title: string; link: string }>;
  cancel_reason: string | null;
  sessions: SessionView[];
  may_enrol: boolean;
  people: Array<{
    enrolment_id: string;
    name: string | null;
    role: TraineeRole;
    state: EnrolmentState;
    door_code: string | null;
    attended: number;
    post_score: number | null;
    completion: Completion;
    certificate_number: string | null;
  }>;
}

/** `GET /store/certificates/:number`: all that everyone is told of a certificate. */
export interface PublicCertificate {
  number: string;
  holder: string;
  course: string;
  course_en: string | null;
  issued_on: string;
  issuers: Organiser[];
  is_valid: boolean;
}

/** A co-operative on its way from training to sales. */
export interface FunnelRow {
  organisation_id: string;
  name: string;
  commune_name: string;
  course_id: string;
  course_title: string;
  trained_on: string;
  reached: FunnelStep;
  next: FunnelStep | null;
  due_on: string | null;
  is_late: boolean;
}

/** `GET /admin/training-funnel`: how many came how far in time, and those that have a step before them, the latest due first. */
export interface TrainingFunnel {
  steps: Array<{ step: FunnelRow["reached"]; organisations: number }>;
  organisations: FunnelRow[];
  count: number;
}
