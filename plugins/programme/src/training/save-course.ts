import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import { livedOf } from "@nang-gio/cooperative/read/lived";
import { calendarDate, holdsOn } from "@nang-gio/vietnam";
import type { ChangeCourse, NewCourse } from "../contract";
import type { Actor } from "../modules/trade-event/turn";
import { assertPlain, refuse } from "../rules/refuse";
import { atCourse, refuseTraining, training } from "./courses";

/** @throws Problem naming the field of a course that cannot be true */
async function assertCourse(container: MedusaContainer, course: NewCourse): Promise<void> {
  const { topic, office, organisers, enrol_until, title, title_en, materials } = course;
  if (topic === "title" && !office) refuseTraining("office_wanted", "office");
  const bodies = await livedOf(container, "body");
  organisers.forEach((code, at) => {
    const body = bodies.find((one) => one.code === code);
    if (!body || !holdsOn(body, calendarDate(enrol_until))) {
      refuse("organiser_unknown", `organisers.${at}`, { code });
    }
  });
  if (new Set(organisers).size < organisers.length) refuse("organiser_twice", "organisers");
  assertPlain({ title, title_en });
  materials.forEach((material, at) => {
    assertPlain({ [`materials.${at}`]: material.title });
  });
}

function keptOf({
  topic,
  office,
  title,
  enrol_until,
  organisers,
  materials,
  ...course
}: NewCourse) {
  return {
    ...{ topic, title, enrol_until, organisers, materials },
    office: topic === "title" ? (office ?? null) : null,
    title_en: course.title_en ?? null,
    budget: course.budget ?? null,
    least_attendance: course.least_attendance,
    pass_mark: course.pass_mark ?? null,
  };
}

/** Drafts a course; gives its id. @throws Problem naming the field that cannot be true */
export async function draftCourse(
  container: MedusaContainer,
  body: NewCourse,
  actor: Actor,
): Promise<string> {
  await assertCourse(container, body);
  return training(container).draft(keptOf(body), actor);
}

/** What decides who completed it stays as it was once somebody has a certificate. */
const DECISIVE = ["topic", "office", "title", "title_en", "least_attendance", "pass_mark"] as const;

/**
 * Changes a course as it was seen.
 * @throws Problem naming the field; conflict `training.changed`, `training.course_over`, `training.course_certified`
 */
export async function changeCourse(
  container: MedusaContainer,
  id: string,
  { seen, ...body }: ChangeCourse,
  actor: Actor,
): Promise<void> {
  await assertCourse(container, body);
  const fields = keptOf(body);
  await atCourse(container, id, actor, async ({ sql, course, tell }) => {
    if (course.state === "cancelled" || course.state === "closed") {
      throw new Problem("conflict", "training.course_over");
    }
    if (course.revision !== seen)
      throw new Problem("conflict", "training.changed", { field: "seen" });
    const changed = DECISIVE.find((name) => course[name] !== fields[name]);
    const [certified] = await sql.execute(
      `select 1 from "training_certificate" where "course_id" = ? and "revoked_at" is null limit 1`,
      [id],
    );
    if (changed && certified) {
      throw new Problem("conflict", "training.course_certified", { field: changed });
    }
    await sql.execute(
      `update "training_course" set "topic" = ?, "office" = ?, "title" = ?, "title_en" = ?, "enrol_until" = ?,
              "organisers" = array(select jsonb_array_elements_text(?::jsonb)), "budget" = ?, "least_attendance" = ?,
              "pass_mark" = ?, "materials" = ?::jsonb, "revision" = "revision" + 1, "updated_at" = now() where "id" = ?`,
      [
        ...[fields.topic, fields.office, fields.title, fields.title_en, fields.enrol_until],
        ...[JSON.stringify(fields.organisers), fields.budget, fields.least_attendance],
        ...[fields.pass_mark, JSON.stringify(fields.materials), id],
      ],
    );
    const told = { subject: "course", subject_id: id, change: "changed" } as const;
    await tell({ ...told, before: course, after: fields });
    return { done: undefined };
  });
}
