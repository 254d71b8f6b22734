import { randomUUID } from "node:crypto";
import { dateInVietnam } from "@nang-gio/vietnam";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import styles from "../../../styles/workspace-promotions.css?url";
import { assertKeeper } from "../../keepers";
import { readGoodsToChoose } from "../../provenance/save-paper.server";
import { atWork } from "../../seller.server";
import { PromotionForm } from "../promotion-form";
import { savePromotion } from "../save-promotion.server";
import { promotionsHead, usePromotions } from "../use-promotions";

export const links = () => [{ rel: "stylesheet", href: styles }];

export const meta: MetaFunction = ({ location }) => promotionsHead(location.pathname, "new_title");

/** Goods to choose from; it begins today where nothing else is said. */
export async function loader(asking: LoaderFunctionArgs) {
  const work = await atWork(asking);
  assertKeeper(work);
  return {
    goods: await readGoodsToChoose(work),
    copyKey: randomUUID(),
    values: {
      ...{ name: "", kind: "percentage", value: "", scope: "all", product_ids: [] as string[] },
      ...{ from: dateInVietnam(new Date()) as string, to: "", code: "", uses_limit: "" },
    },
  };
}

/** Makes it. */
export async function action(asking: ActionFunctionArgs) {
  const work = await atWork(asking);
  assertKeeper(work);
  const form = await asking.request.formData();
  return savePromotion(work, form, { key: String(form.get("key") ?? "") });
}

export default function NewPromotion() {
  const { goods, copyKey, values } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { say, to } = usePromotions();
  return (
    <div className="work-narrow">
      <h1>{say("new_title")}</h1>
      <PromotionForm
        values={values}
        goods={goods}
        answer={answer}
        copyKey={copyKey}
        codeStays={false}
      />
      <p className="work-links">
        <Link to={to("/ban-hang/khuyen-mai")}>{say("back")}</Link>
      </p>
    </div>
  );
}
