import type { OCOP_GROUPS } from "@nang-gio/cooperative/contract";
import type { SellerCertificate } from "@nang-gio/marketplace/contract";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { TextField } from "../../../forms/text-field";
import { assertKeeper } from "../../keepers";
import { atWork, readAsSeller } from "../../seller.server";
import { answerOr, ChoiceField, fieldsOf, NotSentNotice, ScanField } from "../paper-fields";
import {
  asTyped,
  discardDraft,
  readGoodsToChoose,
  readPaperForm,
  savePaper,
  sentAgain,
} from "../save-paper.server";
import { provenanceHead, useProvenance } from "../use-provenance";

export const meta: MetaFunction = ({ location }) => provenanceHead(location.pathname, "send_ocop");

const GROUPS: typeof OCOP_GROUPS = [
  "food",
  "drinks",
  "herbal",
  "handicraft",
  "ornamental",
  "tourism",
];

/** What the fields are called. */
const LABELS = {
  scan: "scan",
  product_id: "product",
  number: "number",
  stars: "star_rank",
  group: "group",
  issuer: "issuer",
  issued_on: "issued_on",
} as const;

/** What there is to certify; of one that was returned or is a draft, what it said. */
export async function loader(asking: LoaderFunctionArgs) {
  const work = await atWork(asking);
  assertKeeper(work);
  const id = sentAgain(asking.request);
  const [goods, again] = await Promise.all([
    readGoodsToChoose(work),
    id ? readAsSeller<{ certificate: SellerCertificate }>(work, `/certificates/${id}`) : null,
  ]);
  if (!again) return { goods, before: null, draft: null, mayKeep: true };
  const { number, product_id, stars, group, issuer, issued_on, scan, state } = again.certificate;
  const typed = { number, product_id, stars: String(stars), group, issuer, issued_on };
  const draft = state === "draft" ? id : null;
  return { goods, before: asTyped(typed, scan), draft, mayKeep: draft !== null };
}

/** Sends a certificate in with its scan, keeps it as a draft, or throws the draft away. */
export async function action(asking: ActionFunctionArgs) {
  const work = await atWork(asking);
  assertKeeper(work);
  const form = await readPaperForm(asking.request);
  if (form.has("discard")) return discardDraft(work, sentAgain(asking.request));
  return savePaper(work, form, "/certificates", (typed) => ({
    number: typed.number,
    product_id: typed.product_id,
    group: typed.group,
    stars: typed.stars ? Number(typed.stars) : undefined,
    issuer: typed.issuer,
    issued_on: typed.issued_on,
  }));
}

export default function NewCertificate() {
  const { goods, before, draft, mayKeep } = useLoaderData<typeof loader>();
  const told = useActionData<typeof action>();
  const answer = answerOr(told, before);
  const { say, to } = useProvenance();
  const busy = useNavigation().state === "submitting";
  const field = fieldsOf(answer);
  return (
    <div className="work-narrow">
      <h1>{say("send_ocop")}</h1>
      <NotSentNotice
        answer={told}
        title={told?.typed.draft === "yes" ? "not_saved" : "not_sent"}
        labels={LABELS}
      />
      <Form method="post" encType="multipart/form-data" noValidate className="work-form">
        <ScanField answer={answer} />
        <ChoiceField
          name="product_id"
          label={say("product")}
          answer={answer}
          options={goods.map(({ id, title }) => [id, title] as const)}
        />
        <TextField
          {...field("number")}
          label={say("number")}
          hint={say("ocop_number_hint")}
          maxLength={100}
          autoComplete="off"
          required
        />
        <ChoiceField
          name="stars"
          label={say("star_rank")}
          answer={answer}
          options={["3", "4", "5"].map((stars) => [stars, say("stars", { stars })] as const)}
        />
        <ChoiceField
          name="group"
          label={say("group")}
          answer={answer}
          options={GROUPS.map((group) => [group, say(`group_${group}`)] as const)}
        />
        <TextField
          {...field("issuer")}
          label={say("issuer")}
          maxLength={200}
          autoComplete="off"
          required
        />
        <TextField {...field("issued_on")} label={say("issued_on")} type="date" required />
        <button type="submit" className="button-sun work-main" aria-disabled={busy || undefined}>
          {say("send")}
        </button>
        {mayKeep ? (
          <>
            <p className="fine">{say("keep_draft_hint")}</p>
            <button type="submit" name="draft" value="yes" className="button-quiet">
              {say("keep_draft")}
            </button>
          </>
        ) : null}
      </Form>
      {draft ? (
        <Form method="post" encType="multipart/form-data">
          <button type="submit" name="discard" value="yes" className="button-quiet">
            {say("discard_draft")}
          </button>
        </Form>
      ) : null}
      <p className="work-links">
        <Link to={to("/ban-hang/giay-to")}>{say("back_to_papers")}</Link>
      </p>
    </div>
  );
}
