import type { MARK_KINDS, MarkView } from "@nang-gio/cooperative/contract";
import { addDays, type CalendarDate, parseIsoDate } from "@nang-gio/vietnam";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { TextField } from "../../../forms/text-field";
import { assertKeeper } from "../../keepers";
import { atWork, readAsSeller } from "../../seller.server";
import { answerOr, ChoiceField, fieldsOf, NotSentNotice, ScanField } from "../paper-fields";
import {
  asTyped,
  readGoodsToChoose,
  readPaperForm,
  savePaper,
  sentAgain,
} from "../save-paper.server";
import { provenanceHead, useProvenance } from "../use-provenance";

export const meta: MetaFunction = ({ location }) => provenanceHead(location.pathname, "send_other");

const KINDS: typeof MARK_KINDS = [
  "trademark",
  "geographical_indication",
  "growing_area",
  "food_safety",
];

/** What the fields are called. */
const LABELS = {
  kind: "kind",
  scan: "scan",
  number: "number",
  name: "name",
  issuer: "issuer",
  valid_from: "valid_from_field",
  expires_on: "last_day",
  product_ids: "for_product",
} as const;

/** What a mark can be for. */
export async function loader(asking: LoaderFunctionArgs) {
  const work = await atWork(asking);
  assertKeeper(work);
  const id = sentAgain(asking.request);
  const [goods, again] = await Promise.all([
    readGoodsToChoose(work),
    id ? readAsSeller<{ mark: MarkView }>(work, `/marks/${id}`) : null,
  ]);
  if (!again) return { goods, before: null };
  const { kind, number, name, issuer, valid_from, expires_on, products, scan } = again.mark;
  const typed = {
    ...{ kind, number, name, issuer, valid_from },
    expires_on: expires_on && addDays(expires_on as CalendarDate, -1),
    product_ids: products[0]?.id,
  };
  return { goods, before: asTyped(typed, scan) };
}

/** The first day on which a paper no longer holds, of the last on which it does. */
function endOf(lastDay: string | undefined): string | null {
  const day = lastDay ? parseIsoDate(lastDay) : undefined;
  return day ? addDays(day, 1) : lastDay || null;
}

/** Sends a mark in with its scan. */
export async function action(asking: ActionFunctionArgs) {
  const work = await atWork(asking);
  assertKeeper(work);
  return savePaper(work, await readPaperForm(asking.request), "/marks", (typed) => ({
    kind: typed.kind,
    number: typed.number,
    name: typed.name,
    issuer: typed.issuer,
    valid_from: typed.valid_from,
    expires_on: endOf(typed.expires_on),
    product_ids: typed.product_ids ? [typed.product_ids] : [],
  }));
}

export default function NewMark() {
  const { goods, before } = useLoaderData<typeof loader>();
  const told = useActionData<typeof action>();
  const answer = answerOr(told, before);
  const { say, to } = useProvenance();
  const busy = useNavigation().state === "submitting";
  const field = fieldsOf(answer);
  return (
    <div className="work-narrow">
      <h1>{say("send_other")}</h1>
      <NotSentNotice answer={told} title="not_sent" labels={LABELS} />
      <Form method="post" encType="multipart/form-data" noValidate className="work-form">
        <ChoiceField
          name="kind"
          label={say("kind")}
          answer={answer}
          options={KINDS.map((kind) => [kind, say(`kind_${kind}`)] as const)}
        />
        <ScanField answer={answer} />
        <TextField
          {...field("number")}
          label={say("number")}
          maxLength={100}
          autoComplete="off"
          required
        />
        <TextField
          {...field("name")}
          label={say("name")}
          hint={say("name_hint")}
          maxLength={200}
          autoComplete="off"
          required
        />
        <TextField
          {...field("issuer")}
          label={say("issuer")}
          maxLength={200}
          autoComplete="off"
          required
        />
        <TextField {...field("valid_from")} label={say("valid_from_field")} type="date" required />
        <TextField
          {...field("expires_on")}
          label={say("last_day")}
          hint={say("last_day_hint")}
          type="date"
        />
        <ChoiceField
          name="product_ids"
          label={say("for_product")}
          answer={answer}
          blank={say("of_all")}
          options={goods.map(({ id, title }) => [id, title] as const)}
          required={false}
        />
        <button type="submit" className="button-sun work-main" aria-disabled={busy || undefined}>
          {say("send")}
        </button>
      </Form>
      <p className="work-links">
        <Link to={to("/ban-hang/giay-to")}>{say("back_to_papers")}</Link>
      </p>
    </div>
  );
}
