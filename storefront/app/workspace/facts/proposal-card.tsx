import type { FactKind, FactView } from "@nang-gio/cooperative/contract";
import { Form, Link } from "@remix-run/react";
import { moment } from "../../parts/format";
import { FactSaid } from "./fact-said";
import { FIELDS, KIND_PATHS } from "./kinds";
import type { FactsKey } from "./messages";
import { useFacts } from "./use-facts";

/** Papers have the same colours for states that mean the same. */
const COLOURS = {
  submitted: "submitted",
  returned: "rejected",
  confirmed: "verified",
  withdrawn: "revoked",
} as const;

/** Whether it waits for somebody. */
export const isOpen = ({ state }: FactView) => state === "submitted" || state === "returned";

function Comments({ kind, comments }: { kind: FactKind; comments: FactView["comments"] }) {
  const { say } = useFacts();
  const fields: readonly string[] = FIELDS[kind];
  const label = (field: string) => {
    if (!fields.includes(field)) return say("whole");
    return say((field === "title" ? "title_field" : field) as FactsKey);
  };
  return (
    <div>
      <strong>{say("comment")}</strong>
      <ul>
        {comments.map(({ field, text }) => (
          <li key={field}>
            {label(field)}: {text}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What was told, how it stands, and what can be done about it. */
export function ProposalCard({ proposal }: { proposal: FactView }) {
  const { say, to } = useFacts();
  const { id, kind, state, revision, content, corrects, comments, history } = proposal;
  return (
    <li className="work-card">
      <div className="work-row-top">
        <span className="fine">{say(corrects ? "a_correction" : "a_new")}</span>
        <strong className={`state paper-${COLOURS[state]}`}>{say(`state_${state}`)}</strong>
      </div>
      <FactSaid kind={kind} fields={content} />
      {state === "returned" ? <Comments kind={kind} comments={comments} /> : null}
      {isOpen(proposal) ? (
        <>
          <Link to={to(`/ban-hang/nhan-su/${KIND_PATHS[kind]}?lai=${id}`)} className="button">
            {say("change_and_send")}
          </Link>
          <Form method="post">
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="seen" value={revision} />
            <button type="submit" className="quiet">
              {say("withdraw")}
            </button>
          </Form>
        </>
      ) : null}
      <details>
        <summary>{say("history")}</summary>
        <ol className="work-history">
          {history.map(({ state: came, at }) => (
            <li key={`${came} ${at}`}>
              <strong>{say(`state_${came}`)}</strong>
              <span className="fine">{moment(at)}</span>
            </li>
          ))}
        </ol>
      </details>
    </li>
  );
}
