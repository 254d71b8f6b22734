import { readRows } from "@nang-gio/access/read/read-rows";
import { z } from "zod";
import { sightOf } from "../../read/sight";
import { Counted, dayOf, evidenceOf } from "../counted";
import type { IndicatorDefinition } from "../definition";
import { countOf } from "../sums";

const Asked = Counted.extend({ state: z.string() });

/** P17, enquiries of foreign buyers. Links to foreign markets outside the shop are not recorded yet. */
export const foreignEnquiries: IndicatorDefinition = {
  code: "P17",
  name: { vi: "Kết nối thị trường nước ngoài", en: "Foreign-market enquiries" },
  unit: { vi: "yêu cầu báo giá", en: "enquiries" },
  counts: {
    vi: "Yêu cầu báo giá của người mua ở nước ngoài gửi tới tổ chức trên sàn, dù được trả lời hay không. Liên kết ngoài sàn chưa ghi vào sổ, nên chưa tính.",
    en: "Requests for quotation that buyers abroad put to organisations of the market, answered or not. Links outside the market aren't recorded yet.",
  },
  counted_in: { vi: "Mỗi yêu cầu một lần.", en: "Each request once." },
  period: { vi: "Theo ngày hỏi.", en: "By the day of asking." },
  sources: { vi: "Yêu cầu báo giá.", en: "Requests for quotation." },

  async evidence(container, { from, to, inSight }) {
    const [seen, sight] = sightOf(inSight);
    const rows = await readRows(
      container,
      Asked,
      `select quotation.id, 'BG-' || quotation.number || ' · ' || upper(quotation.country) as title, null as title_en,
              ${dayOf("quotation.asked_at")} as day, quotation.organisation_id, quotation.state
         from quotation
         join organisation on organisation.id = quotation.organisation_id
        where upper(quotation.country) <> 'VN' and quotation.deleted_at is null
          and ${dayOf("quotation.asked_at")} between ? and ? and ${seen}
        order by quotation.asked_at, quotation.id`,
      [from, to, ...sight],
    );
    return evidenceOf(rows, ({ state }) => ({
      enquiries: 1,
      orders: state === "accepted" ? 1 : 0,
    }));
  },

  figures: (evidence) => [
    countOf(evidence, "enquiries", { vi: "Yêu cầu từ nước ngoài", en: "Enquiries from abroad" }),
    countOf(evidence, "orders", { vi: "Thành đơn hàng", en: "Of these turned into orders" }),
  ],
};
