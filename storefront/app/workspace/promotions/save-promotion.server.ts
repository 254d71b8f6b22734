import type { SellerPromotion } from "@nang-gio/marketplace/contract";
import { addDays, parseIsoDate, startOfDayInVietnam } from "@nang-gio/vietnam";
import { data } from "@remix-run/node";
import { lead } from "../../asking.server";
import { wholeNumber } from "../../forms/whole-number";
import { sendAsSeller } from "../goods/goods.server";
import type { AtWork } from "../seller.server";
import { speakPromotions } from "./messages";

/** What was typed into the form of a promotion. */
export interface PromotionValues {
  name: string;
  kind: string;
  value: string;
  scope: string;
  product_ids: string[];
  from: string;
  to: string;
  code: string;
  uses_limit: string;
}

/** Why it was not saved, by the controls of the form, in the reader's language. */
export interface PromotionNotSaved {
  values: PromotionValues;
  refusal: string;
  faults: Partial<Record<string, string>>;
}

const MOST_LETTERS = 100;
const MOST_GOODS = 500;

function valuesIn(form: FormData): PromotionValues {
  const text = (name: string) =>
    String(form.get(name) ?? "")
      .trim()
      .slice(0, MOST_LETTERS);
  return {
    name: text("name"),
    kind: text("kind"),
    value: text("value"),
    scope: text("scope"),
    product_ids: form.getAll("product_ids").map(String).slice(0, MOST_GOODS),
    from: text("from"),
    to: text("to"),
    code: text("code").toUpperCase(),
    uses_limit: text("uses_limit"),
  };
}

/** Fields of the backend by the controls that they are filled from. */
const CONTROLS: Record<string, string> = { begins_at: "from", ends_at: "to" };
/** What the form carries unseen: a fault of these is of the form as a whole. */
const UNSEEN = ["seen", "key"];
const controlOf = (field: string) => CONTROLS[field] ?? field.split(".")[0] ?? field;

/** Makes or changes a promotion, and leads to its page; or tells what is wrong with what was typed. */
export async function savePromotion(
  work: AtWork,
  form: FormData,
  to: { key: string } | { id: string; seen: number },
) {
  const say = speakPromotions(work.language);
  const values = valuesIn(form);
  const [value, limit] = [wholeNumber(values.value), wholeNumber(values.uses_limit)];
  const [from, through] = [parseIsoDate(values.from), parseIsoDate(values.to)];
  const faults: PromotionNotSaved["faults"] = {
    ...(value == null ? { value: say("number_wanted") } : {}),
    ...(limit === undefined ? { uses_limit: say("number_wanted") } : {}),
    ...(from ? {} : { from: say("date_wanted") }),
    ...(values.to && !through ? { to: say("date_wanted") } : {}),
    ...(values.code && !/^[A-Z0-9]{4,20}$/.test(values.code) ? { code: say("code_wrong") } : {}),
    ...(values.scope === "some" && values.product_ids.length === 0
      ? { product_ids: say("goods_wanted") }
      : {}),
  };
  const notSaved = (status: number, refusal: string, told: PromotionNotSaved["faults"]) =>
    data<PromotionNotSaved>({ values, refusal, faults: told }, { status });
  if (Object.keys(faults).length > 0 || !from) return notSaved(400, say("form_wrong"), faults);
  const { id, ...rest } = "id" in to ? to : { id: null, ...to };
  const sent = await sendAsSeller<{ promotion: SellerPromotion }>(
    work,
    id ? `/promotions/${id}` : "/promotions",
    {
      ...rest,
      name: values.name,
      kind: values.kind,
      value,
      product_ids: values.scope === "some" ? values.product_ids : null,
      code: values.code || null,
      uses_limit: limit,
      begins_at: startOfDayInVietnam(from).toISOString(),
      ends_at: through ? startOfDayInVietnam(addDays(through, 1)).toISOString() : null,
    },
  );
  if (sent.ok) throw lead(work.language, `/ban-hang/khuyen-mai/${sent.body.promotion.id}?luu=1`);
  if (sent.status === 403 || (sent.status === 404 && id)) {
    throw new Response(null, { status: sent.status });
  }
  const told = Object.fromEntries(
    sent.notes
      .filter(({ field }) => !UNSEEN.includes(field))
      .toReversed()
      .map(({ field, text }) => [controlOf(field), text]),
  );
  return notSaved(sent.status, sent.message, told);
}
