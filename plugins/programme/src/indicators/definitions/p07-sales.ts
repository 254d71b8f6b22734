import { organisationsInSight } from "@nang-gio/marketplace/read/organisations";
import { salesByOrganisation } from "@nang-gio/marketplace/read/sales-by-organisation";
import { calendarDate } from "@nang-gio/vietnam";
import { z } from "zod";
import type { EvidenceRow } from "../../contract";
import type { IndicatorDefinition } from "../definition";
import { countOf, ratioOf, sumOf } from "../sums";

const Seller = z.object({ id: z.string(), name: z.string(), name_en: z.string().nullable() });

/** P07, sales through the market. */
export const salesThroughTheMarket: IndicatorDefinition = {
  code: "P07",
  name: { vi: "Doanh thu qua sàn", en: "Sales through the market" },
  unit: { vi: "đồng; kiện hàng", en: "đồng; consignments" },
  counts: {
    vi: "Tiền hàng và phí giao của các kiện hàng đặt trong kỳ, đã trừ phần bị huỷ, trả lại và không giao được. Đơn trả trước chỉ tính khi đã nhận tiền. Chưa đếm số người mua trở lại.",
    en: "Goods and delivery of the consignments ordered in the period, less what was cancelled, returned or undelivered. Prepaid orders count once they are paid. Buyers who came back are not counted yet.",
  },
  counted_in: {
    vi: "Mỗi kiện hàng một lần, của bên bán nó. Do phụ nữ quản lý: theo thẻ vào ngày đặt hàng. Một đơn có hàng của hai bên bán là hai kiện.",
    en: "Each consignment once, for who sells it. Women-led by the tag on the day of the order. An order of two sellers’ goods is two consignments.",
  },
  period: { vi: "Theo ngày đặt hàng.", en: "By the day of the order." },
  sources: { vi: "Kiện hàng của từng tổ chức.", en: "Each organisation’s consignments." },

  async evidence(container, { from, to, today, inSight }) {
    const last = to < today ? to : today;
    if (from > last) return [];
    const sellers = await organisationsInSight(container, Seller, inSight, {});
    const period = [calendarDate(from), calendarDate(last)] as const;
    const ids = inSight === null ? null : [...sellers.keys()];
    const rows = new Map<string, EvidenceRow>();
    for (const sold of await salesByOrganisation(container, period, ids)) {
      const { organisation_id: id, consignments, sold_total } = sold;
      const { name = id, name_en = null } = sellers.get(id) ?? {};
      const before: EvidenceRow["counts"] = rows.get(id)?.counts ?? {};
      rows.set(id, {
        ...{ id, organisation_id: id, title: name, title_en: name_en, day: last },
        ...{ event_id: null, event_title: null },
        counts: {
          consignments: (before.consignments ?? 0) + consignments,
          sold: (before.sold ?? 0) + sold_total,
          women_led_sold: (before.women_led_sold ?? 0) + (sold.women_led ? sold_total : 0),
        },
      });
    }
    return [...rows.values()].toSorted(
      (one, other) => (other.counts.sold ?? 0) - (one.counts.sold ?? 0),
    );
  },

  figures: (evidence) => [
    {
      ...{ key: "sold", kind: "money", currency: "VND", value: sumOf(evidence, "sold") },
      name: { vi: "Doanh thu", en: "Sales" },
    },
    {
      ...{ key: "women_led_sold", kind: "money", currency: "VND" },
      name: { vi: "Của tổ chức do phụ nữ quản lý", en: "Of women-led organisations" },
      value: sumOf(evidence, "women_led_sold"),
    },
    ratioOf(evidence, {
      key: "women_led_share",
      name: { vi: "Tỷ trọng do phụ nữ quản lý", en: "Women-led share" },
      ...{ part: "women_led_sold", whole: "sold" },
    }),
    countOf(evidence, "consignments", { vi: "Kiện hàng đã đặt", en: "Consignments ordered" }),
  ],
};
