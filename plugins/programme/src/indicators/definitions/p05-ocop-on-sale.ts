import { readRows } from "@nang-gio/access/read/read-rows";
import { z } from "zod";
import { sightOf } from "../../read/sight";
import { Counted, dayOf, evidenceOf, LISTED_ON, MIGHT_SELL_ON } from "../counted";
import type { IndicatorDefinition } from "../definition";
import { countOf } from "../sums";

const Starred = Counted.extend({ stars: z.number() });

/** Goods in the shop on a day with the certificate that held then. */
const ON_SALE = (seen: string) => `
  select distinct on (product.id)
         product.id, organisation.id as organisation_id, product.title, null as title_en,
         certificate.issued_on as day, certificate.stars
    from (select ?::text as day) moment
    join ocop_certificate certificate
      on certificate.issued_on <= moment.day and certificate.expires_on > moment.day and certificate.deleted_at is null
     and (certificate.state in ('verified', 'expired')
          or (certificate.state = 'revoked' and certificate.revoked_on > moment.day))
    join product on product.id = certificate.product_id and product.status = 'published' and product.deleted_at is null
    join listing on listing.product_id = product.id and listing.deleted_at is null
     and ${LISTED_ON} <= moment.day
     and (listing.archived_at is null or ${dayOf("listing.archived_at")} > moment.day)
    join organisation on organisation.id = listing.organisation_id
    join selling_standing standing on standing.organisation_id = organisation.id and standing.deleted_at is null
   where ${MIGHT_SELL_ON} and ${seen}
   order by product.id, certificate.stars desc, certificate.issued_on desc`;

const STARS = [5, 4, 3] as const;

/** P05, goods with OCOP stars that are on sale, by star. */
export const ocopOnSale: IndicatorDefinition = {
  code: "P05",
  name: { vi: "Sản phẩm OCOP trên sàn, theo hạng sao", en: "OCOP products on sale, by star" },
  unit: { vi: "sản phẩm", en: "products" },
  counts: {
    vi: "Sản phẩm bày bán vào ngày cuối kỳ (hoặc hôm nay, nếu kỳ chưa hết) có giấy chứng nhận OCOP đã xác minh còn hiệu lực vào ngày đó. Gian hàng bị tạm dừng, hàng đã cất đi, giấy hết hạn hoặc bị thu hồi thì không tính.",
    en: "Products on sale on the last day of the period (or today, while it lasts) with a verified OCOP certificate that held on that day. Those of a suspended shop, put away, expired or revoked don't count.",
  },
  counted_in: {
    vi: "Mỗi sản phẩm một lần, theo số sao cao nhất còn hiệu lực.",
    en: "Each product once, by the most stars that held.",
  },
  period: {
    vi: "Vào ngày cuối kỳ; ngày đầu kỳ không đổi con số.",
    en: "As of the last day of the period; its first day changes nothing.",
  },
  sources: {
    vi: "Giấy chứng nhận OCOP; sản phẩm trên sàn.",
    en: "OCOP certificates; goods in the shop.",
  },

  async evidence(container, { to, today, inSight }) {
    const [seen, sight] = sightOf(inSight);
    const last = to < today ? to : today;
    const rows = await readRows(container, Starred, ON_SALE(seen), [last, last, ...sight]);
    const ranked = rows.toSorted(
      (one, other) => other.stars - one.stars || one.title.localeCompare(other.title, "vi"),
    );
    return evidenceOf(ranked, ({ stars }) => ({ products: 1, [`stars_${stars}`]: 1 }));
  },

  figures: (evidence) => [
    countOf(evidence, "products", { vi: "Sản phẩm OCOP đang bán", en: "OCOP products on sale" }),
    ...STARS.map((stars) =>
      countOf(evidence, `stars_${stars}`, { vi: `${stars} sao`, en: `${stars} stars` }),
    ),
  ],
};
