import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import { readRows } from "@nang-gio/access/read/read-rows";
import { z } from "zod";
import type { PublicCertificate } from "../../contract";
import { organisersOf } from "../../read/find-event";
import { typedNumber } from "../certificate-number";
import { CERTIFIED_OFFICES } from "../vocabulary";

const Row = z.object({
  number: z.string(),
  holder: z.string(),
  course: z.string(),
  course_en: z.string().nullable(),
  issued_on: z.string(),
  organisers: z.array(z.string()),
  is_valid: z.boolean(),
  office: z.enum(CERTIFIED_OFFICES).nullable(),
  first_day: z.string().nullable(),
  last_day: z.string().nullable(),
});

const FROM = `
  select given.number, given.holder_name as holder, course.title as course, course.title_en as course_en,
         given.issued_on, course.organisers, given.revoked_at is null as is_valid, course.office,
         (select min(day) from training_session where course_id = course.id and cancelled_at is null) as first_day,
         (select max(day) from training_session where course_id = course.id and cancelled_at is null) as last_day
    from training_certificate given join training_course course on course.id = given.course_id
   where given.deleted_at is null and given.holder_name is not null`;

/** What stands on a certificate. */
export type CertificateFacts = Omit<z.infer<typeof Row>, "organisers"> &
  Pick<PublicCertificate, "issuers">;

async function find(
  container: MedusaContainer,
  only: string,
  values: readonly string[],
): Promise<CertificateFacts> {
  const [row] = await readRows(container, Row, `${FROM} and ${only}`, [...values]);
  if (!row) throw new Problem("not_found", "training.certificate_unknown");
  const { organisers, ...facts } = row;
  return { ...facts, issuers: (await organisersOf(container))(organisers) };
}

/** What everyone is told of a number. @throws Problem not_found `training.certificate_unknown` */
export async function findPublicCertificate(
  container: MedusaContainer,
  typed: string,
): Promise<PublicCertificate> {
  const found = await find(container, "given.number = ?", [typedNumber(typed)]);
  const { number, holder, course, course_en, issued_on, issuers, is_valid } = found;
  return { number, holder, course, course_en, issued_on, issuers, is_valid };
}

/** One certificate of a course, to be printed; one that was revoked is not. */
export function findCertificate(
  container: MedusaContainer,
  course_id: string,
  id: string,
): Promise<CertificateFacts> {
  return find(container, "given.course_id = ? and given.id = ? and given.revoked_at is null", [
    course_id,
    id,
  ]);
}

/** A certificate of one of a co-operative's people, by its number. */
export function findOwnCertificate(
  container: MedusaContainer,
  organisation_id: string,
  course_id: string,
  number: string,
): Promise<CertificateFacts> {
  const own = `given.course_id = ? and given.number = ? and given.revoked_at is null and exists (
    select 1 from training_enrolment part where part.id = given.enrolment_id and part.organisation_id = ?)`;
  return find(container, own, [course_id, typedNumber(number), organisation_id]);
}
