import type { FactFields, FactKind, FactView, OwnFacts } from "@nang-gio/cooperative/contract";
import type { CalendarDate } from "@nang-gio/vietnam";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { day } from "../../../parts/format";
import { Notice } from "../../../parts/notice";
import { assertKeeper } from "../../keepers";
import { atWork } from "../../seller.server";
import { FactSaid } from "../fact-said";
import { KIND_PATHS } from "../kinds";
import { isOpen, ProposalCard } from "../proposal-card";
import { readFacts, withdrawFact } from "../save-fact.server";
import { factsHead, useFacts } from "../use-facts";

export const meta: MetaFunction = ({ location }) => factsHead(location.pathname, "title");

/** People in office and labour: confirmed, told, and what the tag says by them. */
export async function loader(asking: LoaderFunctionArgs) {
  const work = await atWork(asking);
  assertKeeper(work);
  const asked = new URL(asking.request.url).searchParams;
  const done = asked.has("da-gui") ? "sent" : asked.has("da-rut") ? "withdrawn_done" : null;
  return { facts: await readFacts(work), done } as const;
}

/** Takes back what was told. */
export async function action(asking: ActionFunctionArgs) {
  const work = await atWork(asking);
  assertKeeper(work);
  return withdrawFact(work, await asking.request.formData());
}

function Tag({ tag }: { tag: OwnFacts["women_led"] }) {
  const { say } = useFacts();
  return (
    <section className="work-card" aria-labelledby="tag">
      <div className="work-row-top">
        <h2 id="tag">{say("tag")}</h2>
        <strong className={`state paper-${tag.holds ? "verified" : "expired"}`}>
          {say(tag.holds ? "tag_holds" : "tag_not")}
        </strong>
      </div>
      {tag.holds ? null : <p>{say("tag_none")}</p>}
      <ul>
        {tag.reasons.map((reason) =>
          reason.kind === "woman_in_management" ? (
            <li key={reason.term_id}>
              {say("tag_woman", {
                person: reason.person_name,
                title: say(`title_${reason.title}`),
                since: day(reason.since as CalendarDate),
              })}
            </li>
          ) : (
            <li key={reason.labour_snapshot_id}>
              {say("tag_majority", {
                women: reason.women ?? "–",
                workers: reason.workers ?? "–",
                day: day(reason.as_of as CalendarDate),
              })}
            </li>
          ),
        )}
      </ul>
    </section>
  );
}

interface SectionProps {
  kind: FactKind;
  records: ReadonlyArray<{ id: string } & object>;
  proposals: readonly FactView[];
}

function Section({ kind, records, proposals }: SectionProps) {
  const { say, to } = useFacts();
  const path = `/ban-hang/nhan-su/${KIND_PATHS[kind]}`;
  const told = proposals.filter((one) => one.kind === kind);
  const open = told.filter(isOpen);
  const settled = told.filter((one) => !isOpen(one));
  const corrected = new Set(open.map(({ corrects }) => corrects?.id));
  const title = kind === "office_term" ? "terms" : "labour";
  return (
    <section className="work-list" aria-labelledby={title}>
      <h2 id={title}>{say(title)}</h2>
      {open.length > 0 ? (
        <ul className="work-rows" aria-label={say("told")}>
          {open.map((proposal) => (
            <ProposalCard key={proposal.id} proposal={proposal} />
          ))}
        </ul>
      ) : null}
      {records.length === 0 && open.length === 0 ? (
        <p className="work-empty">{say("none")}</p>
      ) : null}
      <ul className="work-rows">
        {records.map(({ id, ...fields }) => (
          <li key={id} className="work-card">
            <FactSaid kind={kind} fields={fields as FactFields} />
            {corrected.has(id) ? null : <Link to={to(`${path}?sua=${id}`)}>{say("correct")}</Link>}
          </li>
        ))}
      </ul>
      <Link to={to(path)} className="button">
        {say(kind === "office_term" ? "add_term" : "add_labour")}
      </Link>
      {settled.length > 0 ? (
        <details>
          <summary>{say("told_before")}</summary>
          <ul className="work-rows">
            {settled.map((proposal) => (
              <ProposalCard key={proposal.id} proposal={proposal} />
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

export default function Facts() {
  const { facts, done } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { say } = useFacts();
  const { women_led, terms, labour, proposals } = facts;
  return (
    <div className="work-narrow">
      <h1>{say("title")}</h1>
      {done && !refused ? (
        <p role="status" className="work-done">
          {say(done)}
        </p>
      ) : null}
      {refused ? <Notice title={say("form_wrong")} items={[{ text: refused.message }]} /> : null}
      <p>{say("text")}</p>
      <Tag tag={women_led} />
      <Section kind="office_term" records={terms} proposals={proposals} />
      <Section kind="labour_snapshot" records={labour} proposals={proposals} />
    </div>
  );
}
