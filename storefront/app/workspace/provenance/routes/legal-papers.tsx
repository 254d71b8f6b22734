import type { IDENTITY_KINDS, LegalPapersView, PAPER_KINDS } from "@nang-gio/marketplace/contract";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import type { ReactNode } from "react";
import { TextField } from "../../../forms/text-field";
import { moment } from "../../../parts/format";
import { type AtWork, atWork, readAsSeller } from "../../seller.server";
import {
  type Answer,
  answerOr,
  ChoiceField,
  fieldsOf,
  NotSentNotice,
  ScanField,
} from "../paper-fields";
import { type LegalForm, saveLegalPapers } from "../save-legal-papers.server";
import { asTyped, readPaperForm } from "../save-paper.server";
import { provenanceHead, useProvenance } from "../use-provenance";

export const meta: MetaFunction = ({ location }) =>
  provenanceHead(location.pathname, "legal_title");

const PAPERS: typeof PAPER_KINDS = ["cooperative", "cooperative_group", "household", "founding"];
const CARDS: typeof IDENTITY_KINDS = ["citizen_card", "identity_card"];

/** What the fields are called. */
const LABELS = {
  paper_kind: "kind",
  paper_number: "paper_number",
  paper_issued_on: "paper_issued_on",
  paper_issuer: "issuer",
  scan: "scan",
  representative_name: "representative_name",
  identity_kind: "identity_kind",
  identity_number: "identity_number",
} as const;

/** @throws Response with 403 for who is no owner: this shows who a person is. */
function assertOwner({ workplace }: AtWork): void {
  if (workplace.role !== "owner") throw new Response(null, { status: 403 });
}

/** By what the co-operative is known in law. */
export async function loader(asking: LoaderFunctionArgs) {
  const work = await atWork(asking);
  assertOwner(work);
  const { legal_papers: papers } = await readAsSeller<{ legal_papers: LegalPapersView }>(
    work,
    "/legal-papers",
  );
  const { paper } = papers;
  const told = asTyped(
    {
      paper_kind: paper?.kind,
      paper_number: paper?.number,
      paper_issued_on: paper?.issued_on,
      paper_issuer: paper?.issuer,
    },
    paper?.scan ?? null,
  );
  return { papers, told, saved: new URL(asking.request.url).searchParams.has("da-luu") };
}

/** Saves the paper or who represents the co-operative. */
export async function action(asking: ActionFunctionArgs) {
  const work = await atWork(asking);
  assertOwner(work);
  return saveLegalPapers(work, await readPaperForm(asking.request));
}

interface PartFormProps {
  form: LegalForm;
  title: string;
  revision: number;
  /** On its button. */
  save: string;
  children: ReactNode;
}

/** One of the page's two forms: its title, its fields, what both send along, and its button. */
function PartForm({ form, title, revision, save, children }: PartFormProps) {
  const busy = useNavigation().state === "submitting";
  return (
    <Form
      key={revision}
      method="post"
      encType="multipart/form-data"
      noValidate
      autoComplete="off"
      className="work-card work-form"
      aria-labelledby={form}
    >
      <h2 id={form}>{title}</h2>
      {children}
      <input type="hidden" name="part" value={form} />
      <input type="hidden" name="seen" value={revision} />
      <button type="submit" className="button-sun work-main" aria-disabled={busy || undefined}>
        {save}
      </button>
    </Form>
  );
}

function PaperForm({ answer, papers }: { answer: Answer; papers: LegalPapersView }) {
  const { say, to } = useProvenance();
  const field = fieldsOf(answer);
  return (
    <PartForm
      form="paper"
      title={say("legal_paper")}
      revision={papers.revision}
      save={say("save_paper")}
    >
      <ChoiceField
        name="paper_kind"
        label={say("kind")}
        answer={answer}
        options={PAPERS.map((kind) => [kind, say(`paper_kind_${kind}`)] as const)}
      />
      <TextField
        {...field("paper_number")}
        label={say("paper_number")}
        maxLength={60}
        autoComplete="off"
        required
      />
      <TextField
        {...field("paper_issued_on")}
        label={say("paper_issued_on")}
        type="date"
        required
      />
      <TextField
        {...field("paper_issuer")}
        label={say("issuer")}
        maxLength={200}
        autoComplete="off"
        required
      />
      <ScanField answer={answer} later={say("legal_scan_hint")} />
      {papers.paper?.scan ? (
        <a href={to("/ban-hang/giay-to/phap-ly/ban-chup")} target="_blank" rel="noreferrer">
          {say("see_scan")}
        </a>
      ) : null}
    </PartForm>
  );
}

function RepresentativeForm({ answer, papers }: { answer: Answer; papers: LegalPapersView }) {
  const { say } = useProvenance();
  const field = fieldsOf(answer);
  const { representative } = papers;
  return (
    <PartForm
      form="representative"
      title={say("representative")}
      revision={papers.revision}
      save={say(representative ? "replace_representative" : "save_representative")}
    >
      {representative ? (
        <p>
          {say("identity_told", {
            name: representative.name,
            number: representative.identity_number,
          })}
        </p>
      ) : null}
      <TextField
        {...field("representative_name")}
        label={say("representative_name")}
        maxLength={80}
        autoComplete="off"
        required
      />
      <ChoiceField
        name="identity_kind"
        label={say("identity_kind")}
        answer={answer}
        first="citizen_card"
        options={CARDS.map((kind) => [kind, say(`identity_kind_${kind}`)] as const)}
      />
      <TextField
        {...field("identity_number")}
        label={say("identity_number")}
        hint={say("identity_number_hint")}
        inputMode="numeric"
        maxLength={20}
        autoComplete="off"
        required
      />
    </PartForm>
  );
}

export default function LegalPapers() {
  const { papers, told, saved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { say, to } = useProvenance();
  const { missing, told: last } = papers;
  const parts = missing.map((part) => say(`part_${part}`)).join(", ");
  const of = (form: LegalForm) => (answer?.form === form ? answer : undefined);
  return (
    <div className="work-narrow">
      <h1>{say("legal_title")}</h1>
      {saved && !answer ? (
        <p role="status" className="work-done">
          {say("saved")}
        </p>
      ) : null}
      <p>{say("legal_text")}</p>
      <NotSentNotice answer={answer} labels={LABELS} />
      <p>
        <strong>{parts ? say("legal_missing", { parts }) : say("legal_whole")}</strong>
      </p>
      {last?.by === "staff" ? <p>{say("legal_by_staff", { time: moment(last.at) })}</p> : null}
      <PaperForm answer={answerOr(of("paper"), told)} papers={papers} />
      <RepresentativeForm answer={of("representative")} papers={papers} />
      <p className="work-links">
        <Link to={to("/ban-hang")}>{say("back_to_today")}</Link>
      </p>
    </div>
  );
}
