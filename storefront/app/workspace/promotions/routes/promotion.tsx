import type { SellerPromotion } from "@nang-gio/marketplace/contract";
import { dateInVietnam, formatInteger } from "@nang-gio/vietnam";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { lead } from "../../../asking.server";
import { idsOf } from "../../../record-id";
import styles from "../../../styles/workspace-promotions.css?url";
import { Saved } from "../../form-told";
import { sendAsSeller } from "../../goods/goods.server";
import { isKeeper } from "../../keepers";
import { readGoodsToChoose } from "../../provenance/save-paper.server";
import { atWork, readAsSeller } from "../../seller.server";
import { lastDay, PromotionBadge, PromotionFacts } from "../promotion-facts";
import { PromotionForm } from "../promotion-form";
import { type PromotionNotSaved, savePromotion } from "../save-promotion.server";
import { promotionsHead, usePromotions } from "../use-promotions";

export const links = () => [{ rel: "stylesheet", href: styles }];

export const meta: MetaFunction = ({ location }) => promotionsHead(location.pathname, "title");

export const shouldRevalidate = () => true;

const ACTIONS = ["pause", "resume", "end"] as const;

const promotionId = idsOf("gpromo");

const valuesOf = (promotion: SellerPromotion) => ({
  name: promotion.name,
  kind: promotion.kind as string,
  value: formatInteger(promotion.value),
  scope: promotion.product_ids ? "some" : "all",
  product_ids: promotion.product_ids ?? [],
  from: dateInVietnam(new Date(promotion.begins_at)) as string,
  to: promotion.ends_at ? (lastDay(promotion.ends_at) as string) : "",
  code: promotion.code ?? "",
  uses_limit: promotion.uses_limit === null ? "" : formatInteger(promotion.uses_limit),
});

/** A promotion with its form. */
export async function loader(asking: LoaderFunctionArgs) {
  const work = await atWork(asking);
  const id = promotionId(asking.params);
  const writes = isKeeper(work.workplace.role);
  const [{ promotion }, goods] = await Promise.all([
    readAsSeller<{ promotion: SellerPromotion }>(work, `/promotions/${id}`),
    writes ? readGoodsToChoose(work) : [],
  ]);
  return {
    promotion,
    goods,
    values: valuesOf(promotion),
    writes,
    saved: new URL(asking.request.url).searchParams.has("luu"),
  };
}

/** Pauses, resumes or ends it, or keeps what the form says. */
export async function action(asking: ActionFunctionArgs) {
  const work = await atWork(asking);
  const id = promotionId(asking.params);
  const form = await asking.request.formData();
  const wanted = ACTIONS.find((one) => one === form.get("do"));
  if (!wanted) return savePromotion(work, form, { id, seen: Number(form.get("seen")) });
  const sent = await sendAsSeller(work, `/promotions/${id}/${wanted}`, {});
  if (sent.ok) throw lead(work.language, `/ban-hang/khuyen-mai/${id}`);
  if (sent.status !== 409) throw new Response(null, { status: sent.status });
  return data<PromotionNotSaved | { refusal: string }>({ refusal: sent.message }, { status: 409 });
}

export default function Promotion() {
  const { promotion, goods, values, writes, saved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { say, to } = usePromotions();
  const { name, state, actions, revision } = promotion;
  return (
    <div className="work-narrow">
      <header className="work-head">
        <h1>{name}</h1>
        <p>
          <PromotionBadge promotion={promotion} />
        </p>
      </header>
      <Saved when={saved && !answer} />
      {answer && !("values" in answer) ? <p role="alert">{answer.refusal}</p> : null}
      <section className="work-card promotion-facts">
        <PromotionFacts promotion={promotion} />
        {actions.length > 0 ? (
          <Form method="post" className="work-links">
            {actions.map((one) => (
              <button key={one} type="submit" name="do" value={one} className="button-quiet">
                {say(one)}
              </button>
            ))}
          </Form>
        ) : null}
      </section>
      {writes && state !== "ended" ? (
        <PromotionForm
          key={revision}
          values={values}
          goods={goods}
          answer={answer && "values" in answer ? (answer as PromotionNotSaved) : undefined}
          revision={revision}
          codeStays
        />
      ) : writes ? null : (
        <p>{say("read_only")}</p>
      )}
      <p className="work-links">
        <Link to={to("/ban-hang/khuyen-mai")}>{say("back")}</Link>
      </p>
    </div>
  );
}
