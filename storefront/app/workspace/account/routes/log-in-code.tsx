import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { type Asking, lead } from "../../../asking.server";
import { languageAsked } from "../../../language";
import { FormFaults } from "../../form-told";
import { enter, tellCode } from "../../log-in.server";
import { returnPath, withReturn } from "../../return-path";
import { waitingOf } from "../../session.server";
import { CodeField } from "../code-field";
import { accountHead, useAccount } from "../use-account";

export const meta: MetaFunction = ({ location }) => accountHead(location.pathname, "code_title");

const logInWay = ({ request }: Asking) =>
  withReturn("/ban-hang/dang-nhap", returnPath(request.url));

/** The log-in that waits. @throws Response that leads to the log-in, where none does */
async function waiting(asking: Asking) {
  const found = await waitingOf(asking.request);
  if (!found) throw lead(languageAsked(asking.request), logInWay(asking));
  return found;
}

/** Only for who has told a right password. */
export async function loader(asking: LoaderFunctionArgs) {
  await waiting(asking);
  return { logInWay: logInWay(asking) };
}

/** Signs in with the code, or tells that it was wrong. */
export async function action(asking: ActionFunctionArgs) {
  const begun = await waiting(asking);
  const form = await asking.request.formData();
  const code = String(form.get("otp") ?? "")
    .replace(/\s/g, "")
    .slice(0, 60);
  if (!code) return data({ refusal: null }, { status: 400 });
  const answer = await tellCode(asking, begun, code);
  if (answer.ok) throw await enter(asking, answer.body, { back: returnPath(asking.request.url) });
  return data({ refusal: answer.message }, { status: answer.status });
}

export default function LogInCode() {
  const { logInWay: back } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { say, sayWorkspace, to } = useAccount();
  const busy = useNavigation().state === "submitting";
  const error = answer ? (answer.refusal ?? say("code_wanted")) : undefined;
  return (
    <div className="work-narrow">
      <h1>{say("code_title")}</h1>
      <p>{say("code_text")}</p>
      <FormFaults items={error ? [{ text: error, target: "field-otp" }] : []} />
      <Form method="post" noValidate className="work-form">
        <CodeField label={say("code_label")} error={error} recovery />
        <button type="submit" className="work-main" aria-disabled={busy || undefined}>
          {say("code_send")}
        </button>
      </Form>
      <p className="fine">{say("code_lost")}</p>
      <p className="work-links">
        <Link to={to(back)}>{sayWorkspace("log_in_title")}</Link>
      </p>
    </div>
  );
}
