import { model } from "@medusajs/framework/utils";
import { CERTIFIED_OFFICES, COURSE_STATES, COURSE_TOPICS } from "../../../training/vocabulary";
import { TrainingAttendance } from "./training-attendance";
import { TrainingCertificate } from "./training-certificate";
import { TrainingChange } from "./training-change";
import { TrainingEnrolment } from "./training-enrolment";
import { TrainingSession } from "./training-session";

/**
 * A course of training (plan, tasks IV.4a–e). Days are `YYYY-MM-DD` in Vietnam; the budget is in whole đồng in a `bigint`
 * column, `null` where nobody knows it.
 */
export const TrainingCourse = model
  .define("training_course", {
    id: model.id({ prefix: "trc" }).primaryKey(),
    topic: model.enum([...COURSE_TOPICS]),
    /** The office that its certificates are for; of a course on titles. */
    office: model.enum([...CERTIFIED_OFFICES]).nullable(),
    title: model.text(),
    title_en: model.text().nullable(),
    /** The last day on which co-operatives may enrol. */
    enrol_until: model.text(),
    /** Codes of bodies of the registry. */
    organisers: model.array(),
    budget: model.number().nullable(),
    /** Of a hundred sessions, and of a hundred points; no pass mark where there is no test. */
    least_attendance: model.number(),
    pass_mark: model.number().nullable(),
    /** Titles with links. */
    materials: model.json(),
    state: model.enum([...COURSE_STATES]),
    cancel_reason: model.text().nullable(),
    /** Counts changes of the course itself. */
    revision: model.number().default(0),
    sessions: model.hasMany(() => TrainingSession, { mappedBy: "course" }),
    enrolments: model.hasMany(() => TrainingEnrolment, { mappedBy: "course" }),
    attendances: model.hasMany(() => TrainingAttendance, { mappedBy: "course" }),
    certificates: model.hasMany(() => TrainingCertificate, { mappedBy: "course" }),
    changes: model.hasMany(() => TrainingChange, { mappedBy: "course" }),
  })
  .cascades({ delete: ["sessions", "enrolments", "attendances", "certificates", "changes"] })
  .indexes([{ on: ["state"] }])
  .checks([
    {
      name: "CK_training_course_cancelled",
      expression: (columns) =>
        `(${columns.state} = 'cancelled') = (${columns.cancel_reason} is not null)`,
    },
    {
      name: "CK_training_course_office",
      expression: (columns) => `(${columns.topic} = 'title') = (${columns.office} is not null)`,
    },
  ]);
