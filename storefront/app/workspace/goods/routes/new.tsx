import { randomUUID } from "node:crypto";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Notice } from "../../../parts/notice";
import goods from "../../../styles/workspace-goods.css?url";
import { assertKeeper } from "../../keepers";
import { atWork } from "../../seller.server";
import { controlId } from "../form-state";
import { readChoices } from "../goods.server";
import { ProductForm } from "../product-form";
import { readForm, saveGoods } from "../save-goods.server";
import { goodsHead, useGoods } from "../use-goods";
import { EMPTY_VALUES } from "../values";

export const links = () => [{ rel: "stylesheet", href: goods }];

export const meta: MetaFunction = ({ location }) => goodsHead(location.pathname, "new_title");

/** An empty form, under a key by which its draft is one however often it is sent. */
export async function loader(asking: LoaderFunctionArgs) {
  const work = await atWork(asking);
  assertKeeper(work);
  return {
    choices: await readChoices(work),
    cooperative: work.workplace.cooperative.id,
    draftKey: randomUUID(),
  };
}

export async function action(asking: ActionFunctionArgs) {
  const work = await atWork(asking);
  assertKeeper(work);
  return saveGoods(work, await readForm(asking.request), null);
}

export default function NewProduct() {
  const { choices, cooperative, draftKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { say } = useGoods();
  const notes = answer?.notes ?? [];
  return (
    <div className="work-narrow">
      <h1>{say("new_title")}</h1>
      <p>{say("about_draft")}</p>
      {answer ? (
        <Notice
          title={say("not_saved")}
          items={[
            ...(answer.refusal ? [{ text: answer.refusal }] : []),
            ...notes.map(({ field, text }) => ({ text, target: controlId(field) })),
          ]}
        />
      ) : null}
      <ProductForm
        key={answer?.at ?? 0}
        id={null}
        cooperative={cooperative}
        draftKey={draftKey}
        revision={0}
        values={answer?.values ?? EMPTY_VALUES}
        notes={notes}
        choices={choices}
        inShop={[]}
        locked={false}
        submitted={false}
        withDay
      />
    </div>
  );
}
