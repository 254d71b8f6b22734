import type { MedusaContainer } from "@medusajs/framework/types";
import { readGraph } from "@nang-gio/access/read/read-graph";
import { readRows } from "@nang-gio/access/read/read-rows";
import { TITLES } from "@nang-gio/cooperative/contract";
import { womenLedFacts } from "@nang-gio/cooperative/rules/facts";
import { womenLed } from "@nang-gio/cooperative/rules/women-led";
import { calendarDate } from "@nang-gio/vietnam";
import { z } from "zod";
import { sightOf } from "../../read/sight";
import type { IndicatorDefinition } from "../definition";
import { countOf, ratioOf } from "../sums";

const Came = z.object({
  organisation_id: z.string(),
  name: z.string(),
  name_en: z.string().nullable(),
  event_id: z.string(),
  event_title: z.string(),
  day: z.string(),
});

const Facts = z.object({
  id: z.string(),
  terms: z.array(
    z.object({
      id: z.string(),
      person_name: z.string(),
      sex: z.enum(["female", "male"]),
      title: z.enum(TITLES),
      from: z.string(),
      to: z.string().nullable(),
    }),
  ),
  labour: z.array(
    z.object({ id: z.string(), as_of: z.string(), workers: z.number(), women: z.number() }),
  ),
});

/** Organisations with the last event of a period at which each was, a merged duplicate being the one that it was merged into. */
const LAST = (seen: string) => `
  select distinct on (organisation.id)
         organisation.id as organisation_id, organisation.name, organisation.name_en,
         event.id as event_id, event.title as event_title, came.day
    from trade_event_attendance came
    join trade_event event on event.id = came.event_id and event.state = 'held' and event.deleted_at is null
    join organisation entered on entered.id = came.organisation_id
    join organisation on organisation.id = coalesce(entered.merged_into, entered.id)
   where came.cancelled_at is null and came.deleted_at is null
     and came.day >= ? and came.day <= ? and came.day <= ? and ${seen}
   order by organisation.id, came.day desc, event.id`;

/** Whether each organisation was women-led on a day of its own, by the registry's rule. */
async function womenLedOn(
  container: MedusaContainer,
  days: ReadonlyMap<string, string>,
): Promise<ReadonlySet<string>> {
  if (days.size === 0) return new Set();
  const found = await readGraph(
    container,
    "organisation",
    Facts,
    [
      ...["id", "terms.id", "terms.person_name", "terms.sex", "terms.title", "terms.from"],
      ...["terms.to", "labour.id", "labour.as_of", "labour.workers", "labour.women"],
    ],
    { id: [...days.keys()] },
  );
  return new Set(
    found.flatMap((facts) =>
      womenLed(womenLedFacts(facts), calendarDate(days.get(facts.id) ?? "")).holds ? facts.id : [],
    ),
  );
}

/** P02, organisations that attended trade promotion, each once, and how many of them were women-led. */
export const organisationsAttending: IndicatorDefinition = {
  code: "P02",
  name: {
    vi: "HTX tham gia xúc tiến thương mại",
    en: "Co-operatives attending trade promotion (unique)",
  },
  unit: { vi: "tổ chức", en: "organisations" },
  counts: {
    vi: "Hợp tác xã, liên hiệp, tổ hợp tác, nhóm đồng sở thích có mặt ít nhất một ngày tại sự kiện đã tổ chức, theo điểm danh; kể cả nơi đến mà chưa đăng ký. Đăng ký mà không đến thì không tính.",
    en: "Co-operatives, unions, groups and interest groups that were at an event that was held, on a day at least, by attendance taken; also without being registered. Who registered but did not come doesn't count.",
  },
  counted_in: {
    vi: "Mỗi tổ chức một lần, dù dự nhiều sự kiện. Tỷ lệ do phụ nữ quản lý tính theo thẻ của sổ đăng ký vào ngày tổ chức đó có mặt lần cuối trong kỳ.",
    en: "Each organisation once, however many events it attended. The women-led share goes by the registry's tag on the last day in the period on which the organisation was there.",
  },
  period: { vi: "Theo ngày có mặt.", en: "By the day of attendance." },
  sources: {
    vi: "Điểm danh của sự kiện; nhiệm kỳ và số lao động trong sổ đăng ký.",
    en: "Attendance at events; office terms and labour snapshots of the registry.",
  },

  async evidence(container, { from, to, today, inSight }) {
    const [seen, sight] = sightOf(inSight);
    const rows = await readRows(container, Came, LAST(seen), [from, to, today, ...sight]);
    const days = new Map(rows.map(({ organisation_id, day }) => [organisation_id, day]));
    const led = await womenLedOn(container, days);
    return rows
      .toSorted((one, other) => one.name.localeCompare(other.name, "vi"))
      .map(({ organisation_id, name, name_en, event_id, event_title, day }) => ({
        ...{ id: organisation_id, title: name, title_en: name_en, day },
        ...{ event_id, event_title, organisation_id },
        counts: { organisations: 1, women_led: led.has(organisation_id) ? 1 : 0 },
      }));
  },

  figures: (evidence) => [
    countOf(evidence, "organisations", { vi: "Tổ chức có mặt", en: "Organisations attending" }),
    countOf(evidence, "women_led", { vi: "Do phụ nữ quản lý", en: "Of these women-led" }),
    ratioOf(evidence, {
      key: "women_led_share",
      name: { vi: "Tỷ lệ do phụ nữ quản lý", en: "Women-led share" },
      ...{ part: "women_led", whole: "organisations" },
    }),
  ],
};
