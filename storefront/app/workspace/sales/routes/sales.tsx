import type { SellerSales } from "@nang-gio/marketplace/contract";
import { dateInVietnam, formatInteger } from "@nang-gio/vietnam";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { inLanguage } from "../../../language";
import { Field } from "../../../parts/field";
import { day, money } from "../../../parts/format";
import { Notice } from "../../../parts/notice";
import styles from "../../../styles/workspace-sales.css?url";
import { readAtTheBooks } from "../../money/money.server";
import { SalesChart } from "../chart";
import { Figures } from "../figures";
import { type Period, periodAsked, usualPeriods } from "../period";
import { spanName, spansOf } from "../spans";
import { salesHead, useSales } from "../use-sales";

export const links = () => [{ rel: "stylesheet", href: styles }];

export const meta: MetaFunction = ({ location }) => salesHead(location.pathname, "title");

/** What the co-operative has sold in the period that the address names, else in the last thirty days. */
export async function loader(asking: LoaderFunctionArgs) {
  const address = new URL(asking.request.url).searchParams;
  const asked = periodAsked(address);
  const usual = usualPeriods(dateInVietnam(new Date()));
  const { read } = await readAtTheBooks<{ sales: SellerSales }>(
    asking,
    "/sales",
    asked ?? usual.last_month,
  );
  const { sales } = read;
  return { sales, usual, wrong: asked === null };
}

const addressOf = ({ from, to }: Pick<SellerSales, "from" | "to">) =>
  `?${new URLSearchParams({ tu: from, den: to })}`;

function Choice() {
  const { sales, usual, wrong } = useLoaderData<typeof loader>();
  const { say } = useSales();
  const isShown = ({ from, to }: Period) => from === sales.from && to === sales.to;
  const date = (name: string, id: string, value: string, label: string) => (
    <Field id={id} label={label}>
      {(control) => <input {...control} type="date" name={name} defaultValue={value} required />}
    </Field>
  );
  return (
    <>
      <nav className="work-filter" aria-label={say("period")}>
        {(["last_week", "last_month", "this_month", "month_before"] as const).map((name) => (
          <Link
            key={name}
            to={addressOf(usual[name])}
            aria-current={isShown(usual[name]) ? "page" : undefined}
          >
            {say(name)}
          </Link>
        ))}
      </nav>
      {wrong ? <Notice title={say("period")} items={[{ text: say("wrong_period") }]} /> : null}
      <Form method="get" className="sales-period" key={`${sales.from} ${sales.to}`}>
        {date("tu", "tu", sales.from, say("from"))}
        {date("den", "den", sales.to, say("to"))}
        <button type="submit" className="button-quiet">
          {say("show")}
        </button>
      </Form>
    </>
  );
}

function Totals() {
  const { sales } = useLoaderData<typeof loader>();
  const { say } = useSales();
  const { sold_total, goods_total, shipping_total, consignments } = sales.totals;
  const { cancelled_total, returned_total } = sales.totals;
  const facts = [
    say("orders", { count: formatInteger(consignments) }),
    ...(cancelled_total > 0 ? [say("cancelled", { amount: money(cancelled_total) })] : []),
    ...(returned_total > 0 ? [say("returned", { amount: money(returned_total) })] : []),
  ];
  return (
    <section className="work-card work-balance" aria-labelledby="sold">
      <h2 id="sold">{say("sold")}</h2>
      <p className="work-sum">{money(sold_total)}</p>
      <p>
        {say("goods_and_delivery", { goods: money(goods_total), delivery: money(shipping_total) })}
      </p>
      <p className="fine">{facts.join(" · ")}</p>
    </section>
  );
}

function ByTime() {
  const { sales } = useLoaderData<typeof loader>();
  const { say } = useSales();
  const { kind, spans } = spansOf(sales, sales.days);
  const { totals } = sales;
  return (
    <section className="work-card">
      <h2 id="by-time">{say(`by_${kind}`)}</h2>
      <div className="sales-beside">
        <SalesChart spans={spans} />
        <Figures
          labelledBy="by-time"
          headings={[say("when"), say("consignments"), say("amount")]}
          rows={spans
            .filter(({ consignments }) => consignments > 0)
            .map((span) => [spanName(span), formatInteger(span.consignments), money(span.sold)])}
          total={[say("total"), formatInteger(totals.consignments), money(totals.sold_total)]}
        />
      </div>
    </section>
  );
}

function ByProductAndChannel() {
  const { sales } = useLoaderData<typeof loader>();
  const { language, say } = useSales();
  const { products, channels, totals } = sales;
  const pieces = products.reduce((sum, product) => sum + product.pieces, 0);
  return (
    <>
      <section className="work-card">
        <h2 id="by-product">{say("by_product")}</h2>
        <Figures
          labelledBy="by-product"
          headings={[say("product"), say("pieces"), say("goods")]}
          rows={products.map(({ title, title_en, pieces: sold, goods_total }) => [
            inLanguage(language, title, title_en),
            formatInteger(sold),
            money(goods_total),
          ])}
          total={[say("total"), formatInteger(pieces), money(totals.goods_total)]}
        />
      </section>
      <section className="work-card">
        <h2 id="by-channel">{say("by_channel")}</h2>
        <Figures
          labelledBy="by-channel"
          headings={[say("channel"), say("consignments"), say("amount")]}
          rows={channels.map(({ name, consignments, sold_total }) => [
            name,
            formatInteger(consignments),
            money(sold_total),
          ])}
          total={[say("total"), formatInteger(totals.consignments), money(totals.sold_total)]}
        />
      </section>
    </>
  );
}

export default function Sales() {
  const { sales } = useLoaderData<typeof loader>();
  const { say, to } = useSales();
  const isEmpty = sales.totals.consignments === 0;
  return (
    <div className="work-wide sales">
      <h1>{say("title")}</h1>
      <p>{say("explained")}</p>
      <Choice />
      <p className="eyebrow">{say("period_shown", { from: day(sales.from), to: day(sales.to) })}</p>
      {isEmpty ? (
        <p className="work-empty">{say("nothing")}</p>
      ) : (
        <>
          <Totals />
          <ByTime />
          <ByProductAndChannel />
        </>
      )}
      <p className="work-links">
        {isEmpty ? null : (
          <a
            href={to("/ban-hang/tien/da-ban/bang-tinh") + addressOf(sales)}
            className="button button-quiet"
            download
          >
            {say("workbook")}
          </a>
        )}
        <Link to={to("/ban-hang/tien")}>{say("back")}</Link>
      </p>
    </div>
  );
}
