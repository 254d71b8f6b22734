import { readRows } from "@nang-gio/access/read/read-rows";
import { z } from "zod";
import { LINK_KINDS } from "../../connection/vocabulary";
import { sightOf } from "../../read/sight";
import { Counted, evidenceOf } from "../counted";
import type { IndicatorDefinition } from "../definition";
import { amountsOf, countOf, valueKey } from "../sums";

const Link = Counted.extend({
  kind: z.enum(LINK_KINDS),
  /** The first of its organisation. */
  first: z.boolean(),
  amount: z.coerce.number().nullable(),
});

/** P16, distributors and retailers to whom organisations sell, confirmed, on the last day of a period. */
export const marketLinks: IndicatorDefinition = {
  code: "P16",
  name: { vi: "Liên kết nhà phân phối, bán lẻ", en: "Distributor and retail links" },
  unit: { vi: "liên kết", en: "links" },
  counts: {
    vi: "Kênh tiêu thụ là chuỗi bán sỉ, chuỗi bán lẻ hoặc nhà phân phối, đã được cán bộ xác nhận và còn hoạt động. Sàn thương mại điện tử, nhà xuất khẩu và kênh khác không tính ở đây.",
    en: "Channels that are wholesale chains, retail chains or distributors, confirmed by an officer and not ended. Platforms, exporters and others don't count here.",
  },
  counted_in: {
    vi: "Mỗi liên kết giữa một tổ chức và một bên mua một lần; số tổ chức đếm mỗi tổ chức một lần. Giá trị là của năm có ngày cuối kỳ, do tổ chức báo và cán bộ xác nhận; kênh chưa có giá trị chỉ tính vào số lượng.",
    en: "Each link of an organisation and a buyer once; organisations each once. The value is of the year of the period's last day, told by the organisation and confirmed; a channel without one counts in number only.",
  },
  period: {
    vi: "Còn hoạt động vào ngày cuối kỳ, hoặc hôm nay khi kỳ chưa hết.",
    en: "By the last day of the period, or today where that has not come.",
  },
  sources: { vi: "Sổ kênh tiêu thụ.", en: "The register of channels." },

  async evidence(container, { from, to, today, inSight }) {
    const on = to < today ? to : today;
    if (from > on) return [];
    const [seen, sight] = sightOf(inSight);
    const rows = await readRows(
      container,
      Link,
      `select channel.id, channel.name || ' – ' || organisation.name as title, null as title_en, channel.since as day,
              organisation.id as organisation_id, channel.kind, value.amount,
              row_number() over (partition by organisation.id order by channel.since, channel.id) = 1 as first
         from market_channel channel
         join organisation entered on entered.id = channel.organisation_id
         join organisation on organisation.id = coalesce(entered.merged_into, entered.id)
         left join market_channel_value value
           on value.channel_id = channel.id and value.year = ? and value.deleted_at is null
        where channel.state = 'confirmed' and channel.deleted_at is null
          and channel.kind in ('wholesale_chain', 'retail_chain', 'distributor')
          and channel.since <= ? and (channel.ended_on is null or channel.ended_on > ?) and ${seen}
          and not exists (select from market_channel twin
                           where twin.organisation_id = entered.merged_into and twin.kind = channel.kind
                             and twin.name = channel.name and twin.state = 'confirmed' and twin.deleted_at is null
                             and twin.since <= ? and (twin.ended_on is null or twin.ended_on > ?))
        order by channel.since, channel.id`,
      [Number(on.slice(0, 4)), on, on, ...sight, on, on],
    );
    return evidenceOf(rows, ({ kind, first, amount }) => ({
      links: 1,
      [kind]: 1,
      ...(first ? { organisations: 1 } : {}),
      ...(amount === null ? {} : { [valueKey("VND")]: amount }),
    }));
  },

  figures: (evidence) => [
    countOf(evidence, "links", { vi: "Liên kết", en: "Links" }),
    countOf(evidence, "distributor", { vi: "Nhà phân phối", en: "Distributors" }),
    countOf(evidence, "retail_chain", { vi: "Chuỗi bán lẻ", en: "Retail chains" }),
    countOf(evidence, "wholesale_chain", { vi: "Chuỗi bán sỉ", en: "Wholesale chains" }),
    countOf(evidence, "organisations", {
      vi: "Tổ chức có liên kết",
      en: "Organisations with a link",
    }),
    ...amountsOf(evidence, { vi: "Giá trị trong năm", en: "Value in the year" }),
  ],
};
