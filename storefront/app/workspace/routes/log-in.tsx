import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { lead } from "../../asking.server";
import { languageAsked } from "../../language";
import { Field } from "../../parts/field";
import { Notice } from "../../parts/notice";
import { FormFaults } from "../form-told";
import { enter, logIn } from "../log-in.server";
import type { WorkspaceKey } from "../messages";
import { returnPath, withReturn } from "../return-path";
import { findSeller } from "../seller.server";
import { workspaceHead } from "../title";
import { useWorkspace } from "../use-workspace";

export const meta: MetaFunction = ({ location }) =>
  workspaceHead(location.pathname, "log_in_title");

/** Who has signed in already is led on. */
export async function loader(asking: LoaderFunctionArgs) {
  const back = returnPath(asking.request.url);
  if (await findSeller(asking)) throw lead(languageAsked(asking.request), back);
  return { back };
}

interface Answer {
  login: string;
  faults: { login?: WorkspaceKey; password?: WorkspaceKey };
  refusal: string | null;
}

/** Signs in; what was typed stays, but for the password. */
export async function action(asking: ActionFunctionArgs) {
  const form = await asking.request.formData();
  const login = String(form.get("login") ?? "")
    .trim()
    .slice(0, 120);
  const password = String(form.get("password") ?? "").slice(0, 200);
  if (!login || !password) {
    const faults: Answer["faults"] = {
      ...(login ? {} : { login: "login_wanted" }),
      ...(password ? {} : { password: "password_wanted" }),
    };
    return data<Answer>({ login, faults, refusal: null }, { status: 400 });
  }
  const answer = await logIn(asking, login, password);
  if (!answer.ok) {
    return data<Answer>({ login, faults: {}, refusal: answer.message }, { status: answer.status });
  }
  throw await enter(asking, answer.body, { back: returnPath(asking.request.url) });
}

export default function LogIn() {
  const { back } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { say, to } = useWorkspace();
  const signingIn = useNavigation().state === "submitting";
  const faults: Answer["faults"] = answer?.faults ?? {};
  const wrong = (["login", "password"] as const).flatMap((name) => {
    const key = faults[name];
    return key ? [{ text: say(key), target: `log-in-${name}` }] : [];
  });
  return (
    <div className="work-narrow">
      <h1>{say("log_in_title")}</h1>
      <p>{say("log_in_text")}</p>
      <FormFaults items={wrong} />
      {answer?.refusal ? (
        <Notice title={say("log_in_failed")} items={[{ text: answer.refusal }]} />
      ) : null}
      <Form method="post" noValidate className="work-form">
        <Field
          id="log-in-login"
          label={say("login_label")}
          error={faults.login && say(faults.login)}
        >
          {(control) => (
            <input
              {...control}
              name="login"
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              maxLength={120}
              defaultValue={answer?.login}
              required
            />
          )}
        </Field>
        <Field
          id="log-in-password"
          label={say("password_label")}
          error={faults.password && say(faults.password)}
        >
          {(control) => (
            <input
              {...control}
              name="password"
              type="password"
              autoComplete="current-password"
              maxLength={200}
              required
            />
          )}
        </Field>
        <button type="submit" className="work-main" aria-disabled={signingIn || undefined}>
          {say("log_in")}
        </button>
      </Form>
      <p className="work-links">
        <Link to={to(withReturn("/ban-hang/quen-mat-khau", back))}>{say("forgot_link")}</Link>
      </p>
      <section className="work-help">
        <h2>{say("join_title")}</h2>
        <p>{say("join_text")}</p>
        <p>
          <Link to={to("/ban-hang/dang-ky")} className="button button-quiet">
            {say("join_link")}
          </Link>
        </p>
      </section>
    </div>
  );
}
