import { readRows } from "@nang-gio/access/read/read-rows";
import { z } from "zod";
import { sightOf } from "../../read/sight";
import { AGREEMENT_KINDS } from "../../vocabulary";
import type { IndicatorDefinition } from "../definition";
import { amountsOf, countOf, valueKey } from "../sums";

const Signed = z.object({
  id: z.string(),
  kind: z.enum(AGREEMENT_KINDS),
  number: z.string(),
  signed_on: z.string(),
  value: z.coerce.number().nullable(),
  currency: z.string(),
  event_id: z.string(),
  event_title: z.string(),
  organisation_id: z.string(),
  organisation_name: z.string(),
  buyer_name: z.string(),
});

const KEYS = { memorandum: "memoranda", contract: "contracts" } as const;

/** P03, memoranda and contracts that were signed, and what they are worth by currency. */
export const agreementsSigned: IndicatorDefinition = {
  code: "P03",
  name: {
    vi: "Biên bản ghi nhớ, hợp đồng ký kết và giá trị",
    en: "Memoranda and contracts signed, and their value",
  },
  unit: { vi: "văn bản; tiền theo từng loại", en: "papers; amounts by currency" },
  counts: {
    vi: "Biên bản ghi nhớ và hợp đồng giữa một tổ chức và một bên mua, ký tại sự kiện đã tổ chức hoặc sau đó. Văn bản ghi nhầm đã huỷ không tính; báo giá thành đơn trên chợ không nằm ở đây.",
    en: "Memoranda and contracts between an organisation and a buyer, signed at an event that was held or after it. Papers entered in error and cancelled don't count, nor do quotations that became orders on the market.",
  },
  counted_in: {
    vi: "Mỗi văn bản một lần. Giá trị cộng riêng theo từng loại tiền, không quy đổi; văn bản không ghi giá trị chỉ tính vào số lượng.",
    en: "Each paper once. Values are added by currency and never converted; a paper without a value counts in number only.",
  },
  period: { vi: "Theo ngày ký.", en: "By the day of signing." },
  sources: { vi: "Văn bản đã ký của sự kiện.", en: "Agreements of events." },

  async evidence(container, { from, to, today, inSight }) {
    const [seen, sight] = sightOf(inSight);
    const rows = await readRows(
      container,
      Signed,
      `select agreement.id, agreement.kind, agreement.number, agreement.signed_on, agreement.value, agreement.currency,
              event.id as event_id, event.title as event_title, organisation.id as organisation_id,
              organisation.name as organisation_name, buyer.name as buyer_name
         from trade_event_agreement agreement
         join trade_event event on event.id = agreement.event_id and event.state = 'held' and event.deleted_at is null
         join organisation entered on entered.id = agreement.organisation_id
         join organisation on organisation.id = coalesce(entered.merged_into, entered.id)
         join trade_event_buyer buyer on buyer.id = agreement.buyer_id
        where agreement.cancelled_at is null and agreement.deleted_at is null
          and agreement.signed_on >= ? and agreement.signed_on <= ? and agreement.signed_on <= ? and ${seen}
        order by agreement.signed_on, agreement.id`,
      [from, to, today, ...sight],
    );
    return rows.map(({ id, kind, number, signed_on, value, currency, ...sides }) => ({
      ...{ id, title: `${number} · ${sides.organisation_name} – ${sides.buyer_name}` },
      ...{ title_en: null, day: signed_on, organisation_id: sides.organisation_id },
      ...{ event_id: sides.event_id, event_title: sides.event_title },
      counts: { [KEYS[kind]]: 1, ...(value === null ? {} : { [valueKey(currency)]: value }) },
    }));
  },

  figures: (evidence) => [
    countOf(evidence, KEYS.memorandum, { vi: "Biên bản ghi nhớ", en: "Memoranda" }),
    countOf(evidence, KEYS.contract, { vi: "Hợp đồng", en: "Contracts" }),
    ...amountsOf(evidence, { vi: "Giá trị", en: "Value" }),
  ],
};
