import type { QuotationView } from "@nang-gio/marketplace/contract";
import { addDays, dateInVietnam } from "@nang-gio/vietnam";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { lead } from "../../../asking.server";
import { Notice } from "../../../parts/notice";
import { countryName } from "../../../quotations/countries.server";
import { speakQuotations } from "../../../quotations/messages";
import {
  QuotationAnswers,
  QuotationAsked,
  QuotationBadge,
  QuotationTrail,
} from "../../../quotations/quotation-facts";
import { quotationId } from "../../../quotations/quotation-id";
import { SayForm } from "../../../quotations/say-form";
import { quotationsHead, useQuotations } from "../../../quotations/use-quotations";
import styles from "../../../styles/quotations.css?url";
import { assertKeeper, isKeeper } from "../../keepers";
import { askAsSeller, atWork, readAtWork } from "../../seller.server";
import { type AnswerValues, type NotAnswered, sendAnswer } from "../answer.server";
import { AnswerForm } from "../answer-form";

export const links = () => [{ rel: "stylesheet", href: styles }];

export const meta: MetaFunction<typeof loader> = ({ location, data: read }) =>
  quotationsHead(location.pathname, "number", { number: read?.quotation.number ?? "" });

/** For how many days an answer holds where nothing else is said. */
const USUAL_DAYS = 14;

/** What the form begins with: what was answered before, else what the goods cost in the shop. */
function valuesOf({ lines, answers }: QuotationView): AnswerValues {
  const [before] = answers;
  const prices = lines.map(({ list_price }, at) => before?.prices[at] ?? list_price);
  return {
    ...Object.fromEntries(prices.map((price, at) => [`price.${at}`, String(price)])),
    delivery_charge: before ? String(before.delivery_charge) : "",
    valid_until: addDays(dateInVietnam(new Date()), USUAL_DAYS),
    terms: before?.terms ?? "",
  };
}

/** Also what was refused: it shows as it stands now. */
export const shouldRevalidate = () => true;

/** One that the co-operative was asked for. */
export async function loader(asking: LoaderFunctionArgs) {
  const id = quotationId(asking.params);
  const { work, read } = await readAtWork<{ quotation: QuotationView }>(
    asking,
    `/quotations/${id}`,
  );
  const { quotation } = read;
  return {
    quotation: { ...quotation, country_name: countryName(quotation.country, work.language) },
    values: valuesOf(quotation),
    writes: isKeeper(work.workplace.role),
  };
}

interface Refused {
  answer?: NotAnswered;
  refuse?: { typed: string; refusal: string };
}

/** Answers, or says that it can't be supplied; what was typed stays where it is refused. */
export async function action(asking: ActionFunctionArgs) {
  const id = quotationId(asking.params);
  const work = await atWork(asking);
  assertKeeper(work);
  const form = await asking.request.formData();
  if (form.get("intent") === "answer") {
    const not = await sendAnswer(work, id, form);
    if (!not) throw lead(work.language, `/ban-hang/bao-gia/${id}?xong=gui`);
    return data<Refused>({ answer: not.answer }, { status: not.status });
  }
  const typed = String(form.get("note") ?? "").slice(0, 4_000);
  const refuse = (status: number, refusal: string) =>
    data<Refused>({ refuse: { typed, refusal } }, { status });
  if (typed.trim().length < 2) return refuse(400, speakQuotations(work.language)("said_wanted"));
  const sent = await askAsSeller(work.session, `/quotations/${id}/decline`, work.language, {
    method: "POST",
    body: { seen: Number(form.get("seen")), note: typed },
  });
  if (sent.ok) throw lead(work.language, `/ban-hang/bao-gia/${id}`);
  return refuse(sent.status, sent.faults.note ?? sent.message);
}

/** States in which the co-operative has the word. */
const OPEN: ReadonlyArray<QuotationView["state"]> = ["asked", "answered", "expired"];

export default function Quotation() {
  const { quotation, values, writes } = useLoaderData<typeof loader>();
  const refused: Refused | undefined = useActionData<typeof action>();
  const [asked] = useSearchParams();
  const { say, to } = useQuotations();
  const { number, state, revision, order_number } = quotation;
  const open = writes && OPEN.includes(state);
  const form = <AnswerForm quotation={quotation} values={values} answer={refused?.answer} />;
  return (
    <div className="work-narrow">
      <p className="work-links">
        <Link to={to("/ban-hang/bao-gia")}>{say("work_back")}</Link>
      </p>
      <div className="quotation-head">
        <h1>{say("number", { number })}</h1>
        <QuotationBadge state={state} />
      </div>
      {asked.get("xong") === "gui" && state === "answered" ? (
        <p role="status" className="work-done">
          {say("answer_sent")}
        </p>
      ) : null}
      {order_number === null ? null : (
        <p className="work-links">
          <Link to={to("/ban-hang/kien-hang")}>
            {say("became_order", { number: order_number })}
          </Link>
        </p>
      )}
      {refused?.refuse ? (
        <Notice
          title={say("failed")}
          items={[{ text: refused.refuse.refusal, target: open ? "note-decline" : undefined }]}
        />
      ) : null}
      <QuotationAsked quotation={quotation} />
      <QuotationAnswers quotation={quotation} />
      {open ? (
        <section key={revision} className="quotation-part">
          {state === "asked" ? (
            <>
              <h2>{say(quotation.answers.length > 0 ? "answer_again" : "answer_title")}</h2>
              {form}
            </>
          ) : (
            <details className="quotation-fold" open={refused?.answer !== undefined || undefined}>
              <summary>{say("answer_again")}</summary>
              {form}
            </details>
          )}
          <SayForm
            intent="decline"
            seen={revision}
            title={say("refuse")}
            label={say("refuse_label")}
            send={say("refuse_send")}
            answer={refused?.refuse}
          />
        </section>
      ) : null}
      <QuotationTrail quotation={quotation} />
    </div>
  );
}
