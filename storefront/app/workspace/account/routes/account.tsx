import type { LogInView, SecondFactor } from "@nang-gio/marketplace/contract";
import { formatPhone } from "@nang-gio/vietnam";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { Notice } from "../../../parts/notice";
import { askAsSeller, asPerson, readAsSeller } from "../../seller.server";
import { Sessions } from "../sessions";
import { accountHead, useAccount } from "../use-account";

export const meta: MetaFunction = ({ location }) => accountHead(location.pathname, "account_title");

const ID = /^\w{1,64}$/;

/** Who is signed in, how, and where. */
export async function loader(asking: LoaderFunctionArgs) {
  const person = await asPerson(asking);
  const [{ sessions }, secondFactor] = await Promise.all([
    readAsSeller<{ sessions: LogInView[] }>(person, "/sessions"),
    readAsSeller<SecondFactor>(person, "/second-factor"),
  ]);
  return { person: person.me.person, sessions, twoStep: secondFactor.on };
}

interface Answer {
  /** How many log-ins have ended. */
  ended?: number;
  refusal?: string;
}

/** Ends one log-in, or all others. */
export async function action(asking: ActionFunctionArgs) {
  const { session, language } = await asPerson(asking);
  const form = await asking.request.formData();
  const id = String(form.get("id") ?? "");
  if (form.get("intent") === "others") {
    const answer = await askAsSeller<{ ended: number }>(session, "/sessions/end", language, {
      method: "POST",
      body: { which: "others" },
    });
    if (answer.ok) return data<Answer>({ ended: answer.body.ended });
    return data<Answer>({ refusal: answer.message }, { status: answer.status });
  }
  if (!ID.test(id)) throw new Response(null, { status: 400 });
  const answer = await askAsSeller(session, `/sessions/${id}`, language, {
    method: "DELETE",
    body: {},
  });
  if (answer.ok) return data<Answer>({ ended: 1 });
  return data<Answer>({ refusal: answer.message }, { status: answer.status });
}

export default function Account() {
  const { person, sessions, twoStep } = useLoaderData<typeof loader>();
  const answer: Answer | undefined = useActionData<typeof action>();
  const { say, sayWorkspace, to } = useAccount();
  const reached = [person.phone && formatPhone(person.phone), person.email].filter(Boolean);
  return (
    <div className="work-narrow">
      <h1>{say("account_title")}</h1>
      {answer?.refusal ? (
        <Notice title={sayWorkspace("move_failed")} items={[{ text: answer.refusal }]} />
      ) : null}
      {answer?.ended === undefined ? null : (
        <p role="status" className="work-done">
          {say("sessions_ended", { count: answer.ended })}
        </p>
      )}
      <section className="work-card" aria-labelledby="person">
        <h2 id="person">{person.name}</h2>
        <p>{reached.join(" · ")}</p>
        <p className="work-links">
          <Link to={to("/ban-hang/tai-khoan/mat-khau")}>{say("password_change")}</Link>
        </p>
      </section>
      <section className="work-card" aria-labelledby="two-step">
        <h2 id="two-step">{say("two_step")}</h2>
        <p>{say(twoStep ? "two_step_is_on" : "two_step_is_off")}</p>
        <p className="work-links">
          <Link
            to={to("/ban-hang/tai-khoan/hai-lop")}
            className={twoStep ? undefined : "button button-quiet"}
          >
            {say(twoStep ? "two_step_open" : "two_step_turn_on")}
          </Link>
        </p>
      </section>
      <Sessions sessions={sessions} />
    </div>
  );
}
