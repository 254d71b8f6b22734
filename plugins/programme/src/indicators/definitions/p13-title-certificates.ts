import { readRows } from "@nang-gio/access/read/read-rows";
import { z } from "zod";
import { peopleInSight, WITH_PEOPLE } from "../../training/read/sight";
import { CERTIFIED_OFFICES, type CertifiedOffice } from "../../training/vocabulary";
import type { IndicatorDefinition } from "../definition";
import { countOf } from "../sums";
import { lastDay } from "./people-trained";

const Row = z.object({
  id: z.string(),
  title: z.string(),
  title_en: z.string().nullable(),
  day: z.string(),
  organisation_id: z.string().nullable(),
  office: z.enum(CERTIFIED_OFFICES),
});

const NAMES: Record<CertifiedOffice, { vi: string; en: string }> = {
  director: { vi: "Giám đốc", en: "Directors" },
  accountant: { vi: "Kế toán", en: "Accountants" },
  controller: { vi: "Kiểm soát viên", en: "Controllers" },
};

/** P13, title certificates for directors, accountants and controllers. */
export const titleCertificates: IndicatorDefinition = {
  code: "P13",
  name: {
    vi: "Chứng chỉ chức danh (giám đốc, kế toán, kiểm soát)",
    en: "Title certificates issued",
  },
  unit: { vi: "chứng chỉ", en: "certificates" },
  counts: {
    vi: "Chứng chỉ chức danh đã cấp trong kỳ và còn giá trị hôm nay. Chứng chỉ đã thu hồi thì không tính.",
    en: "Title certificates that were issued in the period and hold today. Revoked ones don't count.",
  },
  counted_in: { vi: "Mỗi chứng chỉ một lần.", en: "Each certificate once." },
  period: { vi: "Theo ngày cấp.", en: "By the day of issue." },
  sources: { vi: "Sổ chứng chỉ của các lớp.", en: "The register of certificates of courses." },

  async evidence(container, scope) {
    const [seen, sight] = peopleInSight(scope.inSight);
    const rows = await readRows(
      container,
      Row,
      `select given.id, course.title, course.title_en, given.issued_on as day, organisation.id as organisation_id,
              course.office
         from training_certificate given
         join training_course course on course.id = given.course_id and course.office is not null
         join training_enrolment part on part.id = given.enrolment_id
         ${WITH_PEOPLE}
        where given.revoked_at is null and given.deleted_at is null and given.issued_on between ? and ? and ${seen}
        order by given.issued_on, given.id`,
      [scope.from, lastDay(scope), ...sight],
    );
    return rows.map(({ office, ...row }) => ({
      ...{ ...row, event_id: null, event_title: null },
      counts: { certificates: 1, [office]: 1 },
    }));
  },

  figures: (evidence) => [
    countOf(evidence, "certificates", { vi: "Chứng chỉ đã cấp", en: "Certificates issued" }),
    ...CERTIFIED_OFFICES.map((office) => countOf(evidence, office, NAMES[office])),
  ],
};
