import { readFileSync } from "node:fs";
import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { NewCourse, TRAINEE_ROLES, TRAINEE_SEXES } from "@nang-gio/programme/contract";
import { attendSession } from "@nang-gio/programme/training/attend-session";
import { issueCertificates } from "@nang-gio/programme/training/certificates";
import { training } from "@nang-gio/programme/training/courses";
import { enrol } from "@nang-gio/programme/training/enrol";
import { moveCourse } from "@nang-gio/programme/training/move-course";
import { recordResults } from "@nang-gio/programme/training/record-results";
import { draftCourse } from "@nang-gio/programme/training/save-course";
import { saveSession } from "@nang-gio/programme/training/save-session";
import { addDays, dateInVietnam } from "@nang-gio/vietnam";
import { z } from "zod";

const days = z.number().int();
const score = z.number().int().nullable();

/** Courses of the demonstration; days are counted from the one on which they are entered. */
const DemonstrationCourses = z.array(
  z.strictObject({
    course: z.object(NewCourse.shape).omit({ enrol_until: true }),
    enrol_until_in: days,
    sessions: z.array(z.strictObject({ in: days, starts: z.string(), trainer: z.string() })),
    people: z.array(
      z.strictObject({
        name: z.string(),
        sex: z.enum(TRAINEE_SEXES),
        role: z.enum(TRAINEE_ROLES),
        handle: z.string().optional(),
        commune_code: z.string().optional(),
        /** At how many of the sessions, from the last. */
        attended: days,
        pre_score: score,
        post_score: score,
        rating: score,
      }),
    ),
    state: z.enum(["open", "held", "closed"]),
  }),
);
type DemonstrationCourse = z.infer<typeof DemonstrationCourses>[number];

const ACTOR = { id: null, side: "staff" } as const;
const PLACE = {
  ...{ is_online: false, commune_code: "22918" },
  address: "Trung tâm bồi dưỡng (minh hoạ)",
};
const everyone = async () => true;

async function organisationIds(container: MedusaContainer): Promise<(handle: string) => string> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "organisation", fields: ["id", "handle"] });
  const ids = new Map(data.map((one: { id: string; handle: string }) => [one.handle, one.id]));
  return (of) => {
    const id = ids.get(of);
    if (!id) throw new Error(`There is no organisation ${of}`);
    return id;
  };
}

async function makeCourse(
  container: MedusaContainer,
  { course, enrol_until_in, sessions, people, state }: DemonstrationCourse,
  idOf: (handle: string) => string,
): Promise<void> {
  const today = dateInVietnam(new Date());
  const enrol_until = addDays(today, enrol_until_in);
  const id = await draftCourse(container, { ...course, enrol_until }, ACTOR);
  const held: string[] = [];
  for (const { in: offset, ...session } of sessions) {
    const body = { ...session, ...PLACE, day: addDays(today, offset) };
    held.push(await saveSession(container, id, body, ACTOR));
  }
  await moveCourse(container, id, "open", ACTOR);
  for (const { handle, attended, pre_score, post_score, rating, ...named } of people) {
    const person = { ...named, organisation_id: handle ? idOf(handle) : null };
    const { enrolment_id } = await enrol(container, id, person, ACTOR);
    for (const session_id of attended > 0 ? held.slice(-attended) : []) {
      await attendSession(container, id, { session_id, enrolment_id }, ACTOR, everyone);
    }
    const results = { pre_score, post_score, rating };
    await recordResults(container, id, enrolment_id, results, ACTOR, everyone);
  }
  if (state === "open") return;
  await moveCourse(container, id, "hold", ACTOR);
  await issueCertificates(container, id, undefined, ACTOR);
  if (state === "closed") await moveCourse(container, id, "close", ACTOR);
}

/** Enters the demonstration's courses from a file (argument: its path). Does nothing where there are courses. */
export default async function makeCourses({ container, args }: ExecArgs): Promise<void> {
  const [path = ""] = args;
  const listed = DemonstrationCourses.parse(JSON.parse(readFileSync(path, "utf8")));
  const known = await training(container).listTrainingCourses({}, { take: 1 });
  if (known.length > 0) return console.log("There are courses already.");
  const idOf = await organisationIds(container);
  for (const told of listed) await makeCourse(container, told, idOf);
  console.log(`${listed.length} courses entered.`);
}
