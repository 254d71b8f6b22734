import { readRows } from "@nang-gio/access/read/read-rows";
import { MANAGEMENT_TITLES } from "@nang-gio/cooperative/contract";
import { WOMEN_MAJORITY_SHARE } from "@nang-gio/cooperative/rules/women-led";
import { z } from "zod";
import { sightOf } from "../../read/sight";
import { Counted, evidenceOf } from "../counted";
import type { IndicatorDefinition } from "../definition";
import { countOf } from "../sums";

const Founded = Counted.extend({ women_managed: z.boolean() });

const TITLES = MANAGEMENT_TITLES.map((title) => `'${title}'`).join(", ");

/**
 * Co-operatives by the day on which they became one: of a group that grew into one, that day and not the group's own;
 * with the newest labour snapshot of a day and who was in office then.
 */
const NEW = (seen: string) => `
  select organisation.id, organisation.id as organisation_id, organisation.name as title,
         organisation.name_en as title_en, became.day,
         exists (select 1 from office_term term
                  where term.organisation_id = organisation.id and term.deleted_at is null and term.sex = 'female'
                    and term.title in (${TITLES}) and term."from" <= moment.day
                    and (term."to" is null or term."to" > moment.day)) as women_managed
    from (select ?::text as day) moment
    cross join organisation
    cross join lateral (
      select case
        when exists (select 1 from legal_term known where known.organisation_id = organisation.id and known.deleted_at is null)
        then (select coalesce(first."from", organisation.founded_on) from legal_term first
               where first.organisation_id = organisation.id and first.deleted_at is null and first.kind = 'cooperative'
               order by first."from" nulls first limit 1)
        when organisation.kind = 'cooperative' then organisation.founded_on end as day) became
    cross join lateral (
      select workers, women from labour_snapshot
       where organisation_id = organisation.id and as_of <= moment.day and deleted_at is null
       order by as_of desc limit 1) labour
   where organisation.merged_into is null and organisation.deleted_at is null
     and became.day >= ? and became.day <= moment.day
     and labour.women > labour.workers * ${WOMEN_MAJORITY_SHARE} and ${seen}
   order by became.day, organisation.id`;

/** I07, new co-operatives most of whose workers are women. */
export const newCooperatives: IndicatorDefinition = {
  code: "I07",
  name: {
    vi: "HTX do phụ nữ tham gia quản lý thành lập mới (trên 50% lao động là nữ)",
    en: "New co-operatives set up (over 50% women workers)",
  },
  unit: { vi: "HTX", en: "co-operatives" },
  counts: {
    vi: "Hợp tác xã thành lập trong kỳ có quá nửa lao động là nữ theo số liệu lao động mới nhất tới ngày cuối kỳ. Tổ hợp tác lớn lên thành hợp tác xã thì tính vào ngày thành hợp tác xã. Chưa có số liệu lao động thì chưa tính.",
    en: "Co-operatives set up in the period with strictly more than half of their workers women, by the newest labour snapshot up to its last day. A group that grew into a co-operative counts on the day when it did. Without a snapshot it doesn't count yet.",
  },
  counted_in: {
    vi: "Mỗi hợp tác xã một lần; dòng thứ hai là số có phụ nữ giữ chức danh quản lý vào ngày cuối kỳ.",
    en: "Each co-operative once; the second figure is of those in which a woman held a management title on the last day.",
  },
  period: {
    vi: "Theo ngày thành lập, hoặc ngày thành hợp tác xã.",
    en: "By the day of founding, or of becoming a co-operative.",
  },
  sources: {
    vi: "Sổ đăng ký: ngày thành lập, loại hình, số lao động, nhiệm kỳ.",
    en: "The registry: founding, kinds, labour snapshots, office terms.",
  },

  async evidence(container, { from, to, today, inSight }) {
    const [seen, sight] = sightOf(inSight);
    const last = to < today ? to : today;
    const rows = await readRows(container, Founded, NEW(seen), [last, from, ...sight]);
    return evidenceOf(rows, ({ women_managed }) => ({
      cooperatives: 1,
      women_managed: women_managed ? 1 : 0,
    }));
  },

  figures: (evidence) => [
    countOf(evidence, "cooperatives", { vi: "HTX thành lập mới", en: "New co-operatives" }),
    countOf(evidence, "women_managed", {
      vi: "Có phụ nữ tham gia quản lý",
      en: "Of these with women in management",
    }),
  ],
};
