import type { QuotationView } from "@nang-gio/marketplace/contract";
import { inLanguage } from "../language";
import { day, moment, money } from "../parts/format";
import { useQuotations } from "./use-quotations";

/** A quotation as its pages show it, with what its buyer's country is called. */
export type ShownQuotation = QuotationView & { country_name: string };

/** How a quotation stands. */
export function QuotationBadge({ state }: Pick<QuotationView, "state">) {
  const { say } = useQuotations();
  return <strong className={`quotation-state quotation-${state}`}>{say(`state_${state}`)}</strong>;
}

interface GoodsProps {
  quotation: Pick<QuotationView, "lines">;
  /** The answer that they are shown with; without one only what is asked for. */
  answer?: QuotationView["answers"][number];
}

/** What is asked for, and what it costs by an answer. */
export function QuotationGoods({ quotation, answer }: GoodsProps) {
  const { language } = useQuotations();
  return (
    <ul className="quotation-goods">
      {quotation.lines.map(({ variant_id, title, title_en, variant_title, quantity }, at) => {
        const price = answer?.prices[at];
        return (
          <li key={variant_id}>
            <span>
              {inLanguage(language, title, title_en)}
              <br />
              <span className="fine" lang="vi">
                {variant_title}
              </span>
            </span>
            <span>
              {price === undefined ? quantity : `${quantity} × ${money(price)}`}
              {price === undefined ? null : (
                <>
                  <br />
                  <strong>{money(quantity * price)}</strong>
                </>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** One answer: prices, delivery, the day until which it holds, terms. */
export function QuotationAnswerFacts({ quotation, answer }: Required<GoodsProps>) {
  const { say } = useQuotations();
  return (
    <>
      <QuotationGoods quotation={quotation} answer={answer} />
      <dl className="quotation-sums">
        <div>
          <dt>{say("goods_total")}</dt>
          <dd>{money(answer.goods_total)}</dd>
        </div>
        <div>
          <dt>{say("delivery_charge")}</dt>
          <dd>{money(answer.delivery_charge)}</dd>
        </div>
        <div>
          <dt>{say("total")}</dt>
          <dd>
            <strong>{money(answer.total)}</strong>
          </dd>
        </div>
      </dl>
      <p className="fine">{say("terms")}</p>
      <p className="quotation-words">{answer.terms}</p>
    </>
  );
}

/** What the answer that counts now says, and earlier ones folded. */
export function QuotationAnswers({ quotation }: { quotation: ShownQuotation }) {
  const { say } = useQuotations();
  const [answer, ...before] = quotation.answers;
  if (!answer) return null;
  const over = quotation.state === "expired";
  return (
    <section className="quotation-part">
      <h2>{say("answer_now")}</h2>
      <p className="fine">
        {say("answer_version", { version: answer.version, at: moment(answer.answered_at) })}
      </p>
      <p>
        <strong>{say(over ? "valid_was" : "valid_until", { day: day(answer.valid_until) })}</strong>
      </p>
      <QuotationAnswerFacts quotation={quotation} answer={answer} />
      {before.length > 0 ? (
        <details className="quotation-fold">
          <summary>{say("answers_before", { count: before.length })}</summary>
          {before.map((one) => (
            <div key={one.version}>
              <p className="fine">
                {say("answer_version", { version: one.version, at: moment(one.answered_at) })} ·{" "}
                {say("valid_until", { day: day(one.valid_until) })}
              </p>
              <QuotationAnswerFacts quotation={quotation} answer={one} />
            </div>
          ))}
        </details>
      ) : null}
    </section>
  );
}

/** What the buyer asked, and who they are. */
export function QuotationAsked({ quotation }: { quotation: ShownQuotation }) {
  const { say } = useQuotations();
  const { firm, buyer_kind, country_name, tax_number, deliver_to, deliver_by, note } = quotation;
  const facts = [
    [say("asked_by"), [firm, say(`kind_${buyer_kind}`), country_name].join(" · ")],
    [say("tax_number"), tax_number],
    [say("order_to"), deliver_to],
    [say("deliver_by"), deliver_by && day(deliver_by)],
    [say("note"), note],
  ] as const;
  return (
    <section className="quotation-part">
      <h2>{say("asked_what")}</h2>
      {quotation.answers.length > 0 ? null : <QuotationGoods quotation={quotation} />}
      <dl className="quotation-facts">
        {facts.map(([label, value]) =>
          value ? (
            <div key={label}>
              <dt className="fine">{label}</dt>
              <dd className="quotation-words">{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </section>
  );
}

type Event = QuotationView["events"][number];

function Happened({ event: { kind, side, version, note, at } }: { event: Event }) {
  const { say } = useQuotations();
  const did =
    kind === "declined"
      ? say(side === "seller" ? "did_declined_seller" : "did_declined_buyer")
      : say(`did_${kind}`, { version: version ?? 0 });
  return (
    <li>
      <span>{did}</span> <span className="fine">{moment(at)}</span>
      {note ? <p className="quotation-words">{note}</p> : null}
    </li>
  );
}

/** What happened, oldest first. */
export function QuotationTrail({ quotation }: { quotation: ShownQuotation }) {
  const { say } = useQuotations();
  return (
    <section className="quotation-part">
      <h2>{say("history")}</h2>
      <ol className="quotation-trail">
        {quotation.events.map((event) => (
          <Happened key={`${event.kind} ${event.at}`} event={event} />
        ))}
      </ol>
    </section>
  );
}
