import { readRows } from "@nang-gio/access/read/read-rows";
import { sightOf } from "../../read/sight";
import { Counted, dayOf, evidenceOf } from "../counted";
import type { IndicatorDefinition } from "../definition";
import { countOf } from "../sums";

/** P09, products with a traceability code. */
export const traceableProducts: IndicatorDefinition = {
  code: "P09",
  name: { vi: "Sản phẩm có truy xuất nguồn gốc", en: "Products with a traceability code" },
  unit: { vi: "sản phẩm", en: "products" },
  counts: {
    vi: "Sản phẩm có ít nhất một lô được cấp mã truy xuất trong kỳ. Lô bị thu hồi vì an toàn vẫn tính, mã đã huỷ thì không.",
    en: "Products of which at least one lot got a traceability code in the period. Lots called back count, revoked codes don't.",
  },
  counted_in: {
    vi: "Mỗi sản phẩm một lần, dù có nhiều lô.",
    en: "Each product once, however many lots.",
  },
  period: {
    vi: "Theo ngày mã được lập, ngày đầu tiên trong kỳ.",
    en: "By the day on which a code was made, the first in the period.",
  },
  sources: { vi: "Lô hàng và mã truy xuất.", en: "Lots and their codes." },

  async evidence(container, { from, to, inSight }) {
    const [seen, sight] = sightOf(inSight);
    const rows = await readRows(
      container,
      Counted,
      `select distinct on (lot.product_id)
              lot.product_id as id, lot.product_title as title, null as title_en,
              ${dayOf("lot.created_at")} as day, lot.organisation_id
         from production_lot lot
         join organisation on organisation.id = lot.organisation_id
        where lot.state <> 'revoked' and lot.deleted_at is null
          and ${dayOf("lot.created_at")} between ? and ? and ${seen}
        order by lot.product_id, lot.created_at, lot.id`,
      [from, to, ...sight],
    );
    const named = rows.toSorted((one, other) => one.title.localeCompare(other.title, "vi"));
    return evidenceOf(named, () => ({ products: 1 }));
  },

  figures: (evidence) => [
    countOf(evidence, "products", { vi: "Sản phẩm có mã", en: "Products with a code" }),
  ],
};
