import type { LotView } from "@nang-gio/cooperative/contract";
import { Form, Link } from "@remix-run/react";
import { TextField } from "../../forms/text-field";
import { Field } from "../../parts/field";
import { day, moment } from "../../parts/format";
import type { Answer } from "./paper-fields";
import { useProvenance } from "./use-provenance";

/** What is known of a lot, one step back included. */
export function LotFacts({ lot }: { lot: LotView }) {
  const { say, to } = useProvenance();
  const facts = [
    [say("product"), lot.product_title],
    [say("produced_on"), day(lot.produced_on)],
    [say("use_by"), lot.use_by && day(lot.use_by)],
    [say("place"), lot.place],
    [
      say("growing_area"),
      lot.growing_area && `${lot.growing_area.number} · ${lot.growing_area.name}`,
    ],
    [say("end_reason"), lot.reason],
  ] as const;
  return (
    <section className="work-card">
      <dl className="lot-facts">
        {facts.map(([name, fact]) =>
          fact ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{fact}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <p className="work-links">
        <Link to={to(`/truy-xuat/${lot.trace_code}`)}>{say("trace_page")}</Link>
      </p>
      <p className="fine lot-code">{lot.trace_code}</p>
      <h2>{say("inputs")}</h2>
      {lot.inputs.length === 0 ? <p className="fine">{say("no_inputs")}</p> : null}
      <ul className="work-rows">
        {lot.inputs.map(({ id, name, supplier, received_on, document }) => (
          <li key={id}>
            <strong>{name}</strong>
            <br />
            {[supplier, day(received_on), document].filter(Boolean).join(" · ")}
          </li>
        ))}
      </ul>
      <details>
        <summary>{say("history")}</summary>
        <ol className="work-history">
          {lot.history.map(({ state, reason, at }) => (
            <li key={`${state} ${at}`}>
              <strong>{say(`lot_${state}`)}</strong>
              <span className="fine">{moment(at)}</span>
              {reason ? <span>{reason}</span> : null}
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}

/** Which labels to print; the file comes from an address of its own, so that it needs no script. */
export function LabelForm({ lot }: { lot: LotView }) {
  const { language, say, to } = useProvenance();
  const sizes = [
    ["a4-24", say("label_a4")],
    ["roll-50x30", say("label_roll_small")],
    ["roll-70x40", say("label_roll_large")],
  ] as const;
  return (
    <section className="work-card" aria-labelledby="labels">
      <h2 id="labels">{say("print_labels")}</h2>
      <Form
        method="get"
        action={to(`/ban-hang/lo-hang/${lot.id}/nhan`)}
        reloadDocument
        className="work-form"
      >
        <input type="hidden" name="language" value={language} />
        <Field id="field-size" label={say("label_size")}>
          {(control) => (
            <select {...control} name="size">
              {sizes.map(([value, text]) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field id="field-count" label={say("label_count")}>
          {(control) => (
            <input {...control} name="count" type="number" min={1} max={480} defaultValue={24} />
          )}
        </Field>
        <button type="submit" className="button-sun work-main">
          {say("fetch_labels")}
        </button>
      </Form>
    </section>
  );
}

/** Calls a lot back, or takes back its code. */
export function EndLot({ end, answer }: { end: "recall" | "revoke"; answer: Answer }) {
  const { say } = useProvenance();
  const name = `${end}.reason`;
  const error = answer?.faults[name];
  return (
    <details className="work-card work-cancel" open={error !== undefined}>
      <summary>{say(end)}</summary>
      <Form method="post" noValidate className="work-form">
        <p>{say(`end_${end}_text`)}</p>
        <TextField
          name={name}
          label={say("end_reason")}
          hint={end === "recall" ? say("end_reason_hint") : undefined}
          error={error}
          defaultValue={answer?.typed[name]}
          maxLength={300}
          required
        />
        <button type="submit" name="do" value={end} className="button-quiet">
          {say(end)}
        </button>
      </Form>
    </details>
  );
}
