import type { QuotationRow } from "@nang-gio/marketplace/contract";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { readPage } from "../../account/read-page.server";
import { asShopper } from "../../account/shopper.server";
import { inLanguage } from "../../language";
import { day, money } from "../../parts/format";
import { Pages } from "../../parts/pages";
import styles from "../../styles/quotations.css?url";
import { GoodsLine } from "../lead-line";
import { QuotationBadge } from "../quotation-facts";
import { quotationsHead, useQuotations } from "../use-quotations";

export const links = () => [{ rel: "stylesheet", href: styles }];

export const meta: MetaFunction = ({ location }) => quotationsHead(location.pathname, "own_title");

/** A page of what the buyer asked to be offered. */
export async function loader(asking: LoaderFunctionArgs) {
  const shopper = await asShopper(asking);
  const { answer, ...listed } = await readPage<{ quotations: QuotationRow[]; count: number }>(
    shopper,
    asking.request,
    "/quotations",
  );
  return { ...listed, quotations: answer.quotations };
}

function Row({ quotation }: { quotation: QuotationRow }) {
  const { language, say, to } = useQuotations();
  const { id, number, cooperative, asked_on, lines, total, valid_until, state } = quotation;
  return (
    <li className="account-card">
      <div className="account-card-head">
        <h2>
          <Link to={to(`/tai-khoan/bao-gia/${id}`)}>{say("number", { number })}</Link>
        </h2>
        <QuotationBadge state={state} />
      </div>
      <p>
        <GoodsLine lines={lines} />
      </p>
      <p className="fine">
        {inLanguage(language, cooperative.name, cooperative.name_en)} ·{" "}
        {say("of_day", { day: day(asked_on) })}
      </p>
      {total === null || valid_until === null ? null : (
        <p>
          <strong>{money(total)}</strong>
          {state === "answered" ? ` · ${say("valid_until", { day: day(valid_until) })}` : null}
        </p>
      )}
    </li>
  );
}

export default function OwnQuotations() {
  const { quotations, page, pages } = useLoaderData<typeof loader>();
  const { say, to } = useQuotations();
  return (
    <>
      <h1>{say("own_title")}</h1>
      {quotations.length === 0 ? (
        <div className="account-none">
          <h2>{say("own_none")}</h2>
          <p>{say("own_none_text")}</p>
          <Link to={to("/san-pham")} className="button">
            {say("own_look")}
          </Link>
        </div>
      ) : (
        <>
          <p>{say("own_text")}</p>
          <ul className="account-list">
            {quotations.map((one) => (
              <Row key={one.id} quotation={one} />
            ))}
          </ul>
        </>
      )}
      <Pages page={page} pages={pages} />
    </>
  );
}
