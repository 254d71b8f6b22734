import { randomUUID } from "node:crypto";
import type { SellerProduct } from "@nang-gio/marketplace/contract";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { lead } from "../../../asking.server";
import { Notice } from "../../../parts/notice";
import goods from "../../../styles/workspace-goods.css?url";
import { isKeeper } from "../../keepers";
import { type AtWork, atWork } from "../../seller.server";
import { controlId } from "../form-state";
import { productId, readChoices, readOwnProduct, sendAsSeller } from "../goods.server";
import { type OffersAnswer, saveOffers } from "../offers.server";
import { ProductForm } from "../product-form";
import { More, Offers, ProductHistory, Standing, StateBadge } from "../product-parts";
import { type NotSaved, readForm, saveGoods } from "../save-goods.server";
import { goodsHead, useGoods } from "../use-goods";
import { valuesOf } from "../values";

export const links = () => [{ rel: "stylesheet", href: goods }];

export const meta: MetaFunction<typeof loader> = ({ data: read, location }) =>
  goodsHead(location.pathname, "edit_title", { name: read?.product.title ?? "" });

/** Also after a refusal: it tells how the product stands now. */
export const shouldRevalidate = () => true;

/** One product with its form. */
export async function loader(asking: LoaderFunctionArgs) {
  const work = await atWork(asking);
  const address = new URL(asking.request.url).searchParams;
  const [product, choices] = await Promise.all([
    readOwnProduct(work, productId(asking.params)),
    readChoices(work),
  ]);
  return {
    product,
    choices,
    cooperative: work.workplace.cooperative.id,
    values: valuesOf(product.content, product.publish_on),
    writes: isKeeper(work.workplace.role),
    saved: address.has("luu"),
    asked: address.has("thieu"),
    copyKey: randomUUID(),
  };
}

type Answer =
  | { kind: "form"; form: NotSaved }
  | { kind: "offers"; offers: OffersAnswer }
  | { kind: "refusal"; refusal: string };

const ACTIONS = ["withdraw", "discard", "archive", "restore", "copy"] as const;

async function act(work: AtWork, id: string, action: (typeof ACTIONS)[number], form: FormData) {
  const sent = await sendAsSeller<{ product: SellerProduct | null }>(
    work,
    `/products/${id}/${action}`,
    action === "copy"
      ? { key: String(form.get("key")) }
      : action === "withdraw" || action === "discard"
        ? { seen: Number(form.get("seen")) }
        : {},
  );
  if (!sent.ok) {
    if (sent.status === 404) throw new Response(null, { status: 404 });
    return data<Answer>({ kind: "refusal", refusal: sent.message }, { status: sent.status });
  }
  const left = sent.body.product;
  throw lead(work.language, left ? `/ban-hang/hang/${left.id}` : "/ban-hang/hang");
}

/** Does what was pressed: changes prices and stocks, moves the product, or keeps what the form says. */
export async function action(asking: ActionFunctionArgs) {
  const id = productId(asking.params);
  const work = await atWork(asking);
  const form = await readForm(asking.request);
  const button = form.get("do");
  if (button === "offers") {
    const offers = await saveOffers(work, form);
    return data<Answer>(
      { kind: "offers", offers },
      { status: offers.changed === null ? 400 : 200 },
    );
  }
  const wanted = ACTIONS.find((one) => one === button);
  if (wanted) return act(work, id, wanted, form);
  const refused = await saveGoods(work, form, id);
  return data<Answer>({ kind: "form", form: refused.data }, { status: refused.init?.status });
}

function Told({ answer, saved }: { answer?: Answer; saved: boolean }) {
  const { say } = useGoods();
  if (answer?.kind === "refusal") {
    return <Notice title={say("not_saved")} items={[{ text: answer.refusal }]} />;
  }
  if (answer?.kind === "form") {
    const { refusal, notes } = answer.form;
    const items = [
      ...(refusal ? [{ text: refusal }] : []),
      ...notes.map(({ field, text }) => ({ text, target: controlId(field) })),
    ];
    return <Notice title={say("not_saved")} items={items} />;
  }
  return saved && !answer ? (
    <p className="told" role="status">
      {say("saved")}
    </p>
  ) : null;
}

export default function ProductPage() {
  const { product, choices, cooperative, values, writes, saved, asked, copyKey } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as Answer | undefined;
  const { say, to } = useGoods();
  const { id, title, state, pending, revision, live, comments, missing } = product;
  const refused = answer?.kind === "form" ? answer.form : undefined;
  const submitted = (pending ?? state) === "submitted";
  const locked = !writes || submitted;
  const notes = [
    ...(refused?.notes ?? (asked ? missing : [])),
    ...comments.map(({ field, text }) => ({ field, text: say("comment", { text }) })),
  ];
  return (
    <div className="work-narrow">
      <header className="work-head">
        <h1>{title || say("goods_untitled")}</h1>
        <p>
          <StateBadge product={product} />
        </p>
      </header>
      <Told answer={answer} saved={saved} />
      {writes ? <Standing product={product} asked={asked} /> : <p>{say("read_only")}</p>}
      <Offers
        product={product}
        answer={answer?.kind === "offers" ? answer.offers : undefined}
        locked={!writes}
      />
      {live ? <h2 className="goods-part">{say("part_change")}</h2> : null}
      <ProductForm
        key={`${revision} ${pending ?? state} ${refused?.at ?? 0}`}
        id={id}
        cooperative={cooperative}
        revision={revision}
        values={refused?.values ?? values}
        notes={notes}
        choices={choices}
        inShop={
          live?.variants.flatMap(({ sku, title: name }) => (sku ? [[sku, name] as const] : [])) ??
          []
        }
        locked={locked}
        submitted={submitted}
        withDay={!live || state === "scheduled"}
      />
      {writes ? <More product={product} copyKey={copyKey} /> : null}
      <ProductHistory product={product} />
      <p className="work-links">
        <Link to={to("/ban-hang/hang")}>{say("back_to_goods")}</Link>
      </p>
    </div>
  );
}
