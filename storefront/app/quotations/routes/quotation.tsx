import type { QuotationView } from "@nang-gio/marketplace/contract";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { askAsShopper, asShopper, readAsShopper } from "../../account/shopper.server";
import { lead } from "../../asking.server";
import { inLanguage } from "../../language";
import { Notice } from "../../parts/notice";
import styles from "../../styles/quotations.css?url";
import { countryName } from "../countries.server";
import { speakQuotations } from "../messages";
import {
  QuotationAnswers,
  QuotationAsked,
  QuotationBadge,
  QuotationTrail,
  type ShownQuotation,
} from "../quotation-facts";
import { quotationId } from "../quotation-id";
import { SayForm } from "../say-form";
import { quotationsHead, useQuotations } from "../use-quotations";

export const links = () => [{ rel: "stylesheet", href: styles }];

export const meta: MetaFunction<typeof loader> = ({ location, data: read }) =>
  quotationsHead(location.pathname, "number", { number: read?.quotation.number ?? "" });

/** Also what was refused: it shows as it stands now. */
export const shouldRevalidate = () => true;

/** One of the buyer's quotations. */
export async function loader(asking: LoaderFunctionArgs) {
  const id = quotationId(asking.params);
  const shopper = await asShopper(asking);
  const { quotation } = await readAsShopper<{ quotation: QuotationView }>(
    shopper,
    `/quotations/${id}`,
  );
  const country_name = countryName(quotation.country, shopper.language);
  return { quotation: { ...quotation, country_name } satisfies ShownQuotation };
}

const INTENTS = ["counter", "decline", "withdraw"] as const;
/** Those with words, and the states in which they may be said. */
const SAID = ["counter", "decline"];
const SAYABLE: ReadonlyArray<QuotationView["state"]> = ["answered", "expired"];

interface Answer {
  intent: string;
  typed: string;
  refusal: string;
}

/** Writes back, declines or withdraws; what was typed stays where it is refused. */
export async function action(asking: ActionFunctionArgs) {
  const id = quotationId(asking.params);
  const { session, language } = await asShopper(asking);
  const form = await asking.request.formData();
  const intent = INTENTS.find((one) => one === form.get("intent"));
  if (!intent) throw new Response(null, { status: 400 });
  const typed = String(form.get("note") ?? "").slice(0, 4_000);
  const refuse = (status: number, refusal: string) =>
    data<Answer>({ intent, typed, refusal }, { status });
  if (intent === "counter" && typed.trim().length < 2) {
    return refuse(400, speakQuotations(language)("said_wanted"));
  }
  const answer = await askAsShopper(session, `/quotations/${id}/${intent}`, language, {
    method: "POST",
    body: { seen: Number(form.get("seen")), note: typed },
  });
  if (answer.ok) throw lead(language, `/tai-khoan/bao-gia/${id}`);
  return refuse(answer.status, answer.faults.note ?? answer.message);
}

interface DoProps {
  quotation: ShownQuotation;
  answer: Answer | undefined;
}

/** What the buyer may do with it now. */
function Do({ quotation, answer }: DoProps) {
  const { say, to } = useQuotations();
  const { id, state, revision: seen, order_number } = quotation;
  const form = (intent: Answer["intent"]) => ({
    ...{ intent, seen },
    answer: answer?.intent === intent ? answer : undefined,
  });
  if (order_number !== null) {
    return (
      <p>
        <Link to={to(`/tai-khoan/don/${order_number}`)} className="button">
          {say("to_order", { number: order_number })}
        </Link>
      </p>
    );
  }
  if (state === "asked") {
    return <SayForm {...form("withdraw")} title={say("withdraw")} send={say("withdraw_send")} />;
  }
  if (!SAYABLE.includes(state)) return null;
  return (
    <>
      {state === "answered" ? (
        <p>
          <Link to={to(`/tai-khoan/bao-gia/${id}/dat-hang`)} className="button button-sun">
            {say("accept")}
          </Link>
        </p>
      ) : null}
      <SayForm
        {...form("counter")}
        title={say(state === "expired" ? "counter_again" : "counter")}
        text={say("counter_text")}
        label={say("counter_label")}
        hint={say("counter_hint")}
        send={say("counter_send")}
      />
      <SayForm
        {...form("decline")}
        title={say("decline")}
        label={say("decline_label")}
        send={say("decline_send")}
      />
    </>
  );
}

export default function OwnQuotation() {
  const { quotation } = useLoaderData<typeof loader>();
  const answer: Answer | undefined = useActionData<typeof action>();
  const [asked] = useSearchParams();
  const { language, say, to } = useQuotations();
  const { number, state, cooperative } = quotation;
  const target =
    answer && SAID.includes(answer.intent) && SAYABLE.includes(state)
      ? `note-${answer.intent}`
      : undefined;
  return (
    <>
      <p>
        <Link to={to("/tai-khoan/bao-gia")}>{say("own_back")}</Link>
      </p>
      <div className="quotation-head">
        <h1>{say("number", { number })}</h1>
        <QuotationBadge state={state} />
      </div>
      <p>
        <Link to={to(`/hop-tac-xa/${cooperative.handle}`)}>
          {inLanguage(language, cooperative.name, cooperative.name_en)}
        </Link>
      </p>
      {asked.get("xong") === "gui" && state === "asked" ? (
        <p role="status" className="account-done">
          {say("asked_done")}
        </p>
      ) : null}
      {answer ? <Notice title={say("failed")} items={[{ text: answer.refusal, target }]} /> : null}
      <QuotationAnswers quotation={quotation} />
      <Do key={quotation.revision} quotation={quotation} answer={answer} />
      <QuotationAsked quotation={quotation} />
      <QuotationTrail quotation={quotation} />
    </>
  );
}
