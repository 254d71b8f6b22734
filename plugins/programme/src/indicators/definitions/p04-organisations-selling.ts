import { readRows } from "@nang-gio/access/read/read-rows";
import { UNSOLD_STATES } from "@nang-gio/marketplace/contract";
import { z } from "zod";
import { sightOf } from "../../read/sight";
import { Counted, dayOf, evidenceOf, MIGHT_SELL_ON } from "../counted";
import type { IndicatorDefinition } from "../definition";
import { countOf, ratioOf } from "../sums";

const Sold = Counted.extend({ women_led: z.boolean() });

const UNSOLD = UNSOLD_STATES.map((state) => `'${state}'`).join(", ");

/** Each organisation with the last of its consignments of a period that was paid. */
const LAST_PAID = (seen: string) => `
  select distinct on (organisation.id)
         organisation.id, organisation.id as organisation_id, organisation.name as title, organisation.name_en as title_en,
         ${dayOf("sold.placed_at")} as day, sold.women_led
    from consignment sold
    join organisation on organisation.id = sold.organisation_id
    join selling_standing standing on standing.organisation_id = organisation.id and standing.deleted_at is null
   where sold.state not in (${UNSOLD}) and sold.deleted_at is null
     and (sold.state = 'delivered' or sold.paid_at is not null)
     and ${dayOf("sold.placed_at")} between ? and ?
     and ${MIGHT_SELL_ON} and ${seen}
   order by organisation.id, sold.placed_at desc, sold.id`;

/** P04, organisations that sell through the market: with a shop that is open and an order that was paid. */
export const organisationsSelling: IndicatorDefinition = {
  code: "P04",
  name: {
    vi: "HTX lên sàn thương mại điện tử",
    en: "Co-operatives listed, active, with at least one paid order",
  },
  unit: { vi: "tổ chức", en: "organisations" },
  counts: {
    vi: "Tổ chức có gian hàng được duyệt vào ngày cuối kỳ (hoặc hôm nay, nếu kỳ chưa hết) và có ít nhất một kiện hàng trong kỳ đã thu tiền: đã giao, hoặc đã trả trước. Kiện đã huỷ, trả lại, không giao được thì không tính.",
    en: "Organisations whose shop was approved on the last day of the period (or today, while it lasts) and that have at least one consignment of the period that was paid: delivered, or prepaid. What was cancelled, returned or undelivered doesn't count.",
  },
  counted_in: {
    vi: "Mỗi tổ chức một lần. Do phụ nữ quản lý: theo thẻ vào ngày đặt kiện sau cùng.",
    en: "Each organisation once. Women-led by its tag on the day of the last of these orders.",
  },
  period: { vi: "Theo ngày đặt hàng.", en: "By the day of the order." },
  sources: { vi: "Kiện hàng; tình trạng gian hàng.", en: "Consignments; standings of shops." },

  async evidence(container, { from, to, today, inSight }) {
    const [seen, sight] = sightOf(inSight);
    const last = to < today ? to : today;
    const rows = await readRows(container, Sold, LAST_PAID(seen), [from, last, last, ...sight]);
    const named = rows.toSorted((one, other) => one.title.localeCompare(other.title, "vi"));
    return evidenceOf(named, ({ women_led }) => ({
      organisations: 1,
      women_led: women_led ? 1 : 0,
    }));
  },

  figures: (evidence) => [
    countOf(evidence, "organisations", { vi: "Tổ chức có bán hàng", en: "Organisations selling" }),
    countOf(evidence, "women_led", { vi: "Do phụ nữ quản lý", en: "Of these women-led" }),
    ratioOf(evidence, {
      key: "women_led_share",
      name: { vi: "Tỷ lệ do phụ nữ quản lý", en: "Women-led share" },
      ...{ part: "women_led", whole: "organisations" },
    }),
  ],
};
