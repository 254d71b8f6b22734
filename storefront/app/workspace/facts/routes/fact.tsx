import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { itemsOf } from "../../../forms/form-answer";
import { Notice } from "../../../parts/notice";
import { assertKeeper } from "../../keepers";
import { atWork } from "../../seller.server";
import { FactFormFields } from "../fact-fields";
import { FIELDS, kindOf } from "../kinds";
import { beginFact, sendFact } from "../save-fact.server";
import { factsHead, useFacts } from "../use-facts";

export const meta: MetaFunction = ({ location }) => factsHead(location.pathname, "title");

/** What the form of a kind begins with. */
export async function loader(asking: LoaderFunctionArgs) {
  const work = await atWork(asking);
  assertKeeper(work);
  const kind = kindOf(asking.params.kind);
  return { kind, begun: await beginFact(work, kind, asking.request) };
}

/** Sends it to be confirmed. */
export async function action(asking: ActionFunctionArgs) {
  const work = await atWork(asking);
  assertKeeper(work);
  return sendFact(work, kindOf(asking.params.kind), await asking.request.formData());
}

export default function Fact() {
  const { kind, begun } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { say, to } = useFacts();
  const busy = useNavigation().state === "submitting";
  const { beside, comments } = begun;
  const labels = Object.fromEntries(
    FIELDS[kind].map((name) => [name, say(name === "title" ? "title_field" : name)]),
  );
  const what = kind === "office_term" ? "term" : "labour";
  return (
    <div className="work-narrow">
      <h1>{say("key" in beside && !("corrects" in beside) ? `add_${what}` : `correct_${what}`)}</h1>
      {answer ? (
        <Notice title={say("form_wrong")} items={itemsOf(answer.faults, answer.message, labels)} />
      ) : null}
      <Form method="post" noValidate className="work-form">
        {Object.entries(beside).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <FactFormFields
          kind={kind}
          typed={answer?.typed ?? begun.typed}
          faults={answer?.faults ?? Object.fromEntries(comments.map((c) => [c.field, c.text]))}
        />
        <button type="submit" className="button-sun work-main" aria-disabled={busy || undefined}>
          {say("send")}
        </button>
      </Form>
      <Link to={to("/ban-hang/nhan-su")}>{say("back")}</Link>
    </div>
  );
}
