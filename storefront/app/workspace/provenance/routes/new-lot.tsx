import type { MarkView } from "@nang-gio/cooperative/contract";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { TextField } from "../../../forms/text-field";
import { atWork, readAsSeller } from "../../seller.server";
import { handlesGoods } from "../handles-goods";
import { InputFields } from "../input-fields";
import type { ProvenanceKey } from "../messages";
import { type Answer, ChoiceField, fieldsOf, NotSentNotice } from "../paper-fields";
import { saveLot, typedIn } from "../save-lot.server";
import { readGoodsToChoose } from "../save-paper.server";
import { provenanceHead, useProvenance } from "../use-provenance";

export const meta: MetaFunction = ({ location }) => provenanceHead(location.pathname, "new_lot");

/** Inputs that the form has room for; more are added on the lot's page. */
const INPUTS = [0, 1, 2] as const;
const INPUT_NAMES = ["name", "supplier", "received_on", "document"] as const;

/** What the fields are called. */
const LABELS: Readonly<Partial<Record<string, ProvenanceKey>>> = {
  product_id: "product",
  number: "lot_number",
  produced_on: "produced_on",
  use_by: "use_by",
  place: "place",
  growing_area_id: "growing_area",
  ...Object.fromEntries(
    INPUTS.flatMap((at) =>
      INPUT_NAMES.map((name) => [`inputs.${at}.${name}`, `input_${name}`] as const),
    ),
  ),
};

/** Goods and verified growing areas to choose from. */
export async function loader(asking: LoaderFunctionArgs) {
  const work = await atWork(asking);
  if (!handlesGoods(work.workplace.role)) throw new Response(null, { status: 403 });
  const [goods, { marks }] = await Promise.all([
    readGoodsToChoose(work),
    readAsSeller<{ marks: MarkView[] }>(work, "/marks", { limit: 100 }),
  ]);
  const areas = marks.filter(({ kind, state }) => kind === "growing_area" && state === "verified");
  return { goods, areas };
}

/** Opens a lot. */
export async function action(asking: ActionFunctionArgs) {
  const work = await atWork(asking);
  const typed = typedIn(await asking.request.formData());
  const filled = INPUTS.filter((at) => INPUT_NAMES.some((name) => typed[`inputs.${at}.${name}`]));
  // Rows move up where one above was left blank, so that faults name the row that they are of.
  const shown: Record<string, string> = { ...typed };
  for (const at of INPUTS) {
    for (const name of INPUT_NAMES) {
      const from = filled[at];
      shown[`inputs.${at}.${name}`] =
        from === undefined ? "" : (typed[`inputs.${from}.${name}`] ?? "");
    }
  }
  return saveLot(work, "/lots", shown, {
    product_id: typed.product_id,
    number: typed.number,
    produced_on: typed.produced_on,
    use_by: typed.use_by || null,
    place: typed.place,
    growing_area_id: typed.growing_area_id || null,
    inputs: filled.map((_, at) => ({
      name: shown[`inputs.${at}.name`],
      supplier: shown[`inputs.${at}.supplier`],
      received_on: shown[`inputs.${at}.received_on`],
      document: shown[`inputs.${at}.document`] || null,
    })),
  });
}

function Input({ at, answer }: { at: (typeof INPUTS)[number]; answer: Answer }) {
  const { say } = useProvenance();
  return (
    <fieldset className="work-card">
      <legend>{say("input_number", { number: at + 1 })}</legend>
      <InputFields at={`inputs.${at}.`} answer={answer} />
    </fieldset>
  );
}

export default function NewLot() {
  const { goods, areas } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { say, to } = useProvenance();
  const busy = useNavigation().state === "submitting";
  const field = fieldsOf(answer);
  return (
    <div className="work-narrow">
      <h1>{say("new_lot")}</h1>
      <NotSentNotice answer={answer} labels={LABELS} />
      <Form method="post" noValidate className="work-form">
        <ChoiceField
          name="product_id"
          label={say("product")}
          answer={answer}
          options={goods.map(({ id, title }) => [id, title] as const)}
        />
        <TextField
          {...field("number")}
          label={say("lot_number")}
          hint={say("lot_number_hint")}
          maxLength={60}
          autoComplete="off"
          required
        />
        <TextField {...field("produced_on")} label={say("produced_on")} type="date" required />
        <TextField
          {...field("use_by")}
          label={say("use_by")}
          hint={say("use_by_hint")}
          type="date"
        />
        <TextField {...field("place")} label={say("place")} maxLength={200} required />
        {areas.length > 0 ? (
          <ChoiceField
            name="growing_area_id"
            label={say("growing_area")}
            hint={say("growing_area_hint")}
            answer={answer}
            blank={say("no_area")}
            options={areas.map(({ id, number, name }) => [id, `${number} · ${name}`] as const)}
            required={false}
          />
        ) : null}
        <h2>{say("inputs")}</h2>
        <p className="fine">{say("inputs_text")}</p>
        <Input at={0} answer={answer} />
        <details open={INPUTS.some((at) => at > 0 && answer?.typed[`inputs.${at}.name`])}>
          <summary>{say("input_add")}</summary>
          <Input at={1} answer={answer} />
          <Input at={2} answer={answer} />
        </details>
        <button type="submit" className="button-sun work-main" aria-disabled={busy || undefined}>
          {say("open_lot")}
        </button>
      </Form>
      <p className="work-links">
        <Link to={to("/ban-hang/lo-hang")}>{say("back_to_lots")}</Link>
      </p>
    </div>
  );
}
