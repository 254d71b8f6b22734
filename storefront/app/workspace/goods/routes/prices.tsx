import type { LowStock, SellerProductRow } from "@nang-gio/marketplace/contract";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { Field } from "../../../parts/field";
import { FileChoice } from "../../../parts/file-choice";
import { pageOf } from "../../../parts/listing-address";
import { Notice } from "../../../parts/notice";
import { Pages } from "../../../parts/pages";
import goods from "../../../styles/workspace-goods.css?url";
import { assertKeeper } from "../../keepers";
import { atWork, readAsSeller, readAtWork } from "../../seller.server";
import { controlId } from "../form-state";
import { OfferRow, OffersOutcome } from "../offer-rows";
import { importGoods, type OffersAnswer, saveLowStock, saveOffers } from "../offers.server";
import { readForm } from "../save-goods.server";
import { goodsHead, useGoods } from "../use-goods";

export const links = () => [{ rel: "stylesheet", href: goods }];

export const meta: MetaFunction = ({ location }) => goodsHead(location.pathname, "prices_title");

export const shouldRevalidate = () => true;

const PAGE_SIZE = 20;

/** Goods in the shop with what can be changed of them at once. */
export async function loader(asking: LoaderFunctionArgs) {
  const page = pageOf(new URL(asking.request.url).searchParams);
  const { work, read } = await readAtWork<{ products: SellerProductRow[]; count: number }>(
    asking,
    "/products",
    { state: "live", limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE },
    assertKeeper,
  );
  const { products, count } = read;
  const { low_stock } = await readAsSeller<LowStock>(work, "/low-stock");
  return { products, low_stock, page, pages: Math.ceil(count / PAGE_SIZE) };
}

/** Changes all rows of the page, or none. */
export async function action(asking: ActionFunctionArgs) {
  const work = await atWork(asking);
  assertKeeper(work);
  const form = await readForm(asking.request);
  const answer = form.has("file")
    ? await importGoods(work, form.get("file"), form.getAll("confirm").map(String))
    : form.has("low_stock")
      ? await saveLowStock(work, form)
      : await saveOffers(work, form);
  return data(answer, { status: answer.changed === null ? 400 : 200 });
}

function LowStockForm({ low_stock, answer }: { low_stock: number; answer?: OffersAnswer }) {
  const { say } = useGoods();
  return (
    <section className="work-card" aria-labelledby="low">
      <h2 id="low">{say("low_title")}</h2>
      <p>{say("low_help")}</p>
      <Form method="post" noValidate className="work-form" key={low_stock}>
        <Field
          id={controlId("low_stock")}
          label={say("low_usual")}
          error={answer?.notes.find(({ field }) => field === "low_stock")?.text}
        >
          {(control) => (
            <input
              {...control}
              name="low_stock"
              defaultValue={answer?.typed.low_stock ?? low_stock}
              inputMode="numeric"
              autoComplete="off"
              maxLength={12}
            />
          )}
        </Field>
        <button type="submit" className="button-quiet">
          {say("low_save")}
        </button>
      </Form>
    </section>
  );
}

function Spreadsheet({ answer }: { answer?: OffersAnswer }) {
  const { say, to } = useGoods();
  const { submitted = [], drafts = [], confirmable = [] } = answer?.file ?? {};
  return (
    <section className="work-card" aria-labelledby="spreadsheet">
      <h2 id="spreadsheet">{say("workbook_title")}</h2>
      <p>{say("workbook_help")}</p>
      {submitted.length > 0 ? (
        <p className="told" role="status">
          {say("workbook_submitted", { names: submitted.join(", ") })}
        </p>
      ) : null}
      {drafts.length > 0 ? (
        <p className="told" role="status">
          {say("workbook_drafts", { names: drafts.join(", ") })}
        </p>
      ) : null}
      <p className="work-links">
        <a href={to("/ban-hang/hang/bang-tinh")} className="button button-quiet" download>
          {say("workbook_out")}
        </a>
      </p>
      <Form method="post" encType="multipart/form-data" className="work-form">
        <Field id="hang-file" label={say("workbook_file")}>
          {(control) => <FileChoice control={control} name="file" accept=".xlsx,.csv" />}
        </Field>
        {confirmable.map((moved) => (
          <label key={moved} className="work-consent">
            <input type="checkbox" name="confirm" value={moved} />
            <span>{say(`workbook_confirm_${moved}`)}</span>
          </label>
        ))}
        <button type="submit" className="button-quiet">
          {say("workbook_in")}
        </button>
      </Form>
    </section>
  );
}

export default function Prices() {
  const { products, low_stock, page, pages } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { say, to } = useGoods();
  const busy = useNavigation().state === "submitting";
  const starts = products.map((_, index) =>
    products.slice(0, index).reduce((sum, { variants }) => sum + variants.length, 0),
  );
  const notes = answer?.notes ?? [];
  return (
    <div className="work-wide">
      <h1>{say("prices_title")}</h1>
      <p>{say("prices_help")}</p>
      <OffersOutcome answer={answer} />
      {answer?.refusal || notes.length > 0 ? (
        <Notice
          title={say("not_saved")}
          items={
            notes.length > 0
              ? notes.map(({ field, text }) => ({
                  text,
                  ...(/^(offers\.|low_stock$)/.test(field) ? { target: controlId(field) } : {}),
                }))
              : [{ text: answer?.refusal ?? "" }]
          }
        />
      ) : null}
      {products.length === 0 ? (
        <p className="work-empty">{say("prices_none")}</p>
      ) : (
        <Form
          method="post"
          noValidate
          className="work-form goods-form"
          key={`${page} ${products.map(({ updated_at }) => updated_at).join()} ${answer?.changed}`}
        >
          {products.map(({ id, title, variants }, index) => (
            <section className="work-card grid-card" key={id} aria-label={title}>
              <h2>{title}</h2>
              {variants.map((variant, at) => (
                <OfferRow
                  key={variant.sku}
                  variant={variant}
                  row={(starts[index] ?? 0) + at}
                  answer={answer}
                />
              ))}
            </section>
          ))}
          <div className="save-bar">
            <button type="submit" className="button-sun" aria-disabled={busy || undefined}>
              {say("prices_save")}
            </button>
          </div>
        </Form>
      )}
      <Pages page={page} pages={pages} />
      <LowStockForm low_stock={low_stock} answer={answer} />
      <Spreadsheet answer={answer} />
      <p className="work-links">
        <Link to={to("/ban-hang/hang")}>{say("back_to_goods")}</Link>
      </p>
    </div>
  );
}
