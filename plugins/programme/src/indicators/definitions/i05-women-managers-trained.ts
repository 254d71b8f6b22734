import { readRows } from "@nang-gio/access/read/read-rows";
import { MANAGEMENT_TITLES } from "@nang-gio/cooperative/contract";
import { fold } from "@nang-gio/vietnam";
import { z } from "zod";
import { sightOf } from "../../read/sight";
import { findTrained } from "../../training/read/trained";
import { Counted, evidenceOf } from "../counted";
import type { IndicatorDefinition } from "../definition";
import { countOf, ratioOf } from "../sums";
import { lastDay } from "./people-trained";

const InOffice = Counted.extend({ person_name: z.string() });

const TITLES = MANAGEMENT_TITLES.map((title) => `'${title}'`).join(", ");

/** Women with a management title on a day, once for each organisation. */
const WOMEN = (seen: string) => `
  select distinct on (organisation.id, term.person_name)
         term.id, organisation.id as organisation_id, organisation.name as title, organisation.name_en as title_en,
         moment.day, term.person_name
    from (select ?::text as day) moment
    join office_term term on term.deleted_at is null and term.sex = 'female' and term.title in (${TITLES})
     and term."from" <= moment.day and (term."to" is null or term."to" > moment.day)
    join organisation on organisation.id = term.organisation_id and organisation.deleted_at is null and ${seen}
   order by organisation.id, term.person_name, term."from", term.id`;

const FIRST_DAY = "2000-01-01";

/** I05, women holding a management title who completed a management course. */
export const womenManagersTrained: IndicatorDefinition = {
  code: "I05",
  name: {
    vi: "Nữ quản lý HTX được đào tạo, bồi dưỡng",
    en: "Women managers of co-operatives trained",
  },
  unit: { vi: "%", en: "%" },
  counts: {
    vi: "Mẫu số: phụ nữ giữ chức danh quản lý vào ngày cuối kỳ (hoặc hôm nay, nếu kỳ chưa hết). Tử số: trong số đó, người đã hoàn thành một lớp về quản lý tới ngày ấy: dự đủ số buổi và đạt bài kiểm tra, nếu lớp có. Nhận ra người theo họ tên trong cùng tổ chức.",
    en: "Denominator: women with a management title on the last day of the period (or today, while it lasts). Numerator: those of them who completed a management course by that day: at enough sessions, and past its test where it has one. They are known by their name within the organisation.",
  },
  counted_in: {
    vi: "Mỗi người trong một tổ chức một lần, dù giữ nhiều chức danh hay học nhiều lớp.",
    en: "Each woman of an organisation once, however many titles she holds or courses she took.",
  },
  period: {
    vi: "Chức danh vào ngày cuối kỳ; lớp học tới ngày đó, kể cả các năm trước.",
    en: "Titles on the last day of the period; courses up to that day, those of earlier years too.",
  },
  sources: {
    vi: "Nhiệm kỳ trong sổ đăng ký; điểm danh và kết quả các lớp.",
    en: "Office terms of the registry; attendance and results of courses.",
  },

  async evidence(container, scope) {
    const [seen, sight] = sightOf(scope.inSight);
    const last = lastDay(scope);
    const [women, trained] = await Promise.all([
      readRows(container, InOffice, WOMEN(seen), [last, ...sight]),
      findTrained(container, {
        ...{ from: FIRST_DAY, to: last, inSight: scope.inSight, topic: "management" },
      }),
    ]);
    const known = new Set(
      trained.flatMap(({ completed, organisation_id, folded }) =>
        completed ? `${organisation_id} ${folded}` : [],
      ),
    );
    return evidenceOf(women, ({ organisation_id, person_name }) => ({
      women: 1,
      trained: known.has(`${organisation_id} ${fold(person_name)}`) ? 1 : 0,
    }));
  },

  figures: (evidence) => [
    countOf(evidence, "trained", { vi: "Nữ quản lý đã học", en: "Women managers trained" }),
    countOf(evidence, "women", { vi: "Nữ quản lý", en: "Women managers" }),
    ratioOf(evidence, {
      key: "trained_share",
      name: { vi: "Tỷ lệ đã học", en: "Share trained" },
      ...{ part: "trained", whole: "women" },
    }),
  ],
};
