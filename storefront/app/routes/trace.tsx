import type { Trace } from "@nang-gio/marketplace/contract";
import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { inLanguage, languageAsked, languageOf } from "../language";
import { askBackend } from "../market/backend.server";
import { callerHeaders } from "../market/caller.server";
import { speak } from "../messages";
import { day } from "../parts/format";
import { NOT_INDEXED, shopTitle } from "../parts/head";
import { Picture } from "../parts/picture";
import { Stars } from "../parts/tags";
import { useShop } from "../parts/use-shop";
import trace from "../styles/trace.css?url";

export const links = () => [{ rel: "stylesheet", href: trace }];

const LONGEST = 60;

/** What the label's code leads to; 404 for a code that is none, 410 for one that was revoked. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const typed = (params.code ?? "").slice(0, LONGEST);
  const answer = await askBackend<{ trace: Trace }>(
    `/store/trace/${encodeURIComponent(typed)}`,
    languageAsked(request),
    { headers: callerHeaders({ request, context }) },
  );
  const headers = { "Cache-Control": "no-store" };
  return answer.ok
    ? data({ trace: answer.body.trace, typed, refusal: null }, { headers })
    : data(
        { trace: null, typed, refusal: { status: answer.status, message: answer.message } },
        { status: answer.status, headers },
      );
}

export const meta: MetaFunction<typeof loader> = ({ data: read, location }) => {
  const language = languageOf(location.pathname);
  const product = read?.trace?.product;
  const title = product
    ? inLanguage(language, product.title, product.title_en)
    : speak(language)("trace_title");
  return [shopTitle(title), NOT_INDEXED];
};

const GONE = 410;
const NOT_FOUND = 404;

function Refusal({
  typed,
  refusal,
}: {
  typed: string;
  refusal: { status: number; message: string };
}) {
  const { say, to } = useShop();
  const { status, message } = refusal;
  const title = status === GONE ? "trace_gone" : status === NOT_FOUND ? "trace_none" : "trace_wait";
  return (
    <div className="trace">
      <div className="trace-warning" role="alert">
        <h1>{say(title)}</h1>
        <p>{message}</p>
        <p className="trace-code">{typed}</p>
      </div>
      <Link to={to("/truy-xuat")} className="button">
        {say("trace_again")}
      </Link>
    </div>
  );
}

function Recalled({ reason }: { reason: string | null }) {
  const { say } = useShop();
  return (
    <div className="trace-warning" role="alert">
      <h2>{say("trace_recalled")}</h2>
      <p>{say("trace_recalled_text")}</p>
      {reason ? <p lang="vi">{reason}</p> : null}
    </div>
  );
}

function Facts({ found }: { found: Trace }) {
  const { language, say, to } = useShop();
  const { cooperative, growing_area: area } = found;
  const facts = [
    [say("trace_lot"), found.lot_number],
    [say("trace_produced"), day(found.produced_on)],
    [say("trace_use_by"), found.use_by && day(found.use_by)],
    [say("trace_place"), found.place],
    [say("mark_growing_area"), area && `${area.number} · ${area.name}`],
  ] as const;
  return (
    <section className="label">
      <dl>
        <div>
          <dt>{say("made_by")}</dt>
          <dd>
            <Link to={to(`/hop-tac-xa/${cooperative.handle}`)}>
              {inLanguage(language, cooperative.name, cooperative.name_en)}
            </Link>
            <br />
            <span lang="vi">{cooperative.address}</span>
          </dd>
        </div>
        {facts.map(([name, fact]) =>
          fact ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd lang="vi">{fact}</dd>
            </div>
          ) : null,
        )}
        {found.marks
          .filter(({ kind }) => kind !== "growing_area")
          .map(({ kind, number, name, issuer }) => (
            <div key={`${kind} ${number}`}>
              <dt>{say(`mark_${kind}`)}</dt>
              <dd>
                <span lang="vi">{name}</span>
                <br />
                {say("mark_number", { number, issuer })}
              </dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

export default function TracePage() {
  const { trace: found, typed, refusal } = useLoaderData<typeof loader>();
  const { language, say, to } = useShop();
  if (!found) return <Refusal typed={typed} refusal={refusal ?? { status: 0, message: "" }} />;
  const { product, ocop } = found;
  const title = inLanguage(language, product.title, product.title_en);
  return (
    <div className="trace">
      {found.state === "recalled" ? <Recalled reason={found.reason} /> : null}
      <p className="eyebrow">{say("trace_title")}</p>
      {product.picture ? (
        <Picture
          picture={product.picture}
          alt={title}
          sizes="(min-width: 40rem) 36rem, 100vw"
          first
        />
      ) : null}
      <h1>{title}</h1>
      {ocop ? <Stars count={ocop.stars} /> : null}
      <Facts found={found} />
      {product.handle && found.state === "active" ? (
        <Link to={to(`/san-pham/${product.handle}`)} className="button button-sun">
          {say("trace_buy")}
        </Link>
      ) : null}
      <p className="fine">{say("trace_fine")}</p>
      <p className="trace-code">{found.code}</p>
    </div>
  );
}
