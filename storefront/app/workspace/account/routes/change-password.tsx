import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, Link, useActionData, useNavigation } from "@remix-run/react";
import { refused, textsIn } from "../../../forms/form-answer.server";
import { TextField } from "../../../forms/text-field";
import { tellFaults } from "../../form-faults";
import { FormFaults } from "../../form-told";
import { NewPasswordField } from "../../new-password-field";
import { askAsSeller, asPerson } from "../../seller.server";
import { accountHead, useAccount } from "../use-account";

export const meta: MetaFunction = ({ location }) =>
  accountHead(location.pathname, "password_change");

const NAMES = ["current_password", "password"] as const;
type PasswordField = (typeof NAMES)[number];

/** Only for who is signed in. */
export async function loader(asking: LoaderFunctionArgs) {
  await asPerson(asking);
  return null;
}

/** Changes the password; what was typed is never shown again. */
export async function action(asking: ActionFunctionArgs) {
  const { session, language } = await asPerson(asking);
  const body = textsIn(await asking.request.formData(), NAMES, 200);
  const answer = await askAsSeller<{ ended: number }>(session, "/password", language, {
    method: "POST",
    body,
  });
  return answer.ok ? data({ ended: answer.body.ended }) : refused<PasswordField>({}, answer);
}

export default function ChangePassword() {
  const answer = useActionData<typeof action>();
  const { say, sayWorkspace, to } = useAccount();
  const busy = useNavigation().state === "submitting";
  const refusal = answer && "faults" in answer ? answer : undefined;
  const { of, items } = tellFaults(refusal, NAMES, sayWorkspace);
  return (
    <div className="work-narrow">
      <h1>{say("password_change")}</h1>
      {answer && "ended" in answer ? (
        <>
          <p role="status" className="work-done">
            {say("change_done", { count: answer.ended })}
          </p>
          <p>
            <Link to={to("/ban-hang/tai-khoan")}>{say("account_title")}</Link>
          </p>
        </>
      ) : (
        <>
          <p>{say("change_text")}</p>
          <FormFaults items={items} />
          <Form method="post" noValidate className="work-form">
            <TextField
              name="current_password"
              label={say("change_current")}
              error={of("current_password")}
              type="password"
              autoComplete="current-password"
              maxLength={200}
              required
            />
            <NewPasswordField label={say("new_password_label")} error={of("password")} />
            <button type="submit" className="work-main" aria-disabled={busy || undefined}>
              {say("password_change")}
            </button>
          </Form>
        </>
      )}
    </div>
  );
}
