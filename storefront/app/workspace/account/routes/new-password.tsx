import { type ActionFunctionArgs, data, type MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData } from "@remix-run/react";
import { refused } from "../../../forms/form-answer.server";
import { languageAsked } from "../../../language";
import { askBackend } from "../../../market/backend.server";
import { callerHeaders } from "../../../market/caller.server";
import { tellFaults } from "../../form-faults";
import { FormFaults } from "../../form-told";
import { NewPasswordField } from "../../new-password-field";
import { keepSession } from "../../session.server";
import { accountHead, useAccount } from "../use-account";

export const meta: MetaFunction = ({ location }) =>
  accountHead(location.pathname, "new_password_title");

/** The address holds a secret, which no other page is told; a form without scripts needs its origin told. */
export const headers = () => ({ "Referrer-Policy": "strict-origin" });

const NAMES = ["password"] as const;
type PasswordField = (typeof NAMES)[number];

/** Sets the new password by the link's secret; every log-in ends, this browser's too. */
export async function action(asking: ActionFunctionArgs) {
  const form = await asking.request.formData();
  const password = String(form.get("password") ?? "").slice(0, 200);
  const language = languageAsked(asking.request);
  const answer = await askBackend("/store/seller-password-resets/use", language, {
    method: "POST",
    body: { secret: asking.params.secret, password },
    headers: callerHeaders(asking),
  });
  if (answer.ok) return data({ done: true as const }, { headers: await keepSession() });
  return refused<PasswordField>({}, answer);
}

function Done() {
  const { say, sayWorkspace, to } = useAccount();
  return (
    <>
      <p role="status" className="work-done">
        {say("new_password_done")}
      </p>
      <p>
        <Link to={to("/ban-hang/dang-nhap")} className="button">
          {sayWorkspace("log_in")}
        </Link>
      </p>
    </>
  );
}

export default function NewPassword() {
  const answer = useActionData<typeof action>();
  const { say, sayWorkspace, to } = useAccount();
  const refusal = answer && "faults" in answer ? answer : undefined;
  const { of, items } = tellFaults(refusal, NAMES, sayWorkspace);
  return (
    <div className="work-narrow">
      <h1>{say("new_password_title")}</h1>
      {answer && "done" in answer ? (
        <Done />
      ) : (
        <>
          <p>{say("new_password_text")}</p>
          <FormFaults items={items} />
          <Form method="post" noValidate className="work-form">
            <NewPasswordField label={say("new_password_label")} error={of("password")} />
            <button type="submit" className="work-main">
              {say("new_password_save")}
            </button>
          </Form>
          <p className="work-links">
            <Link to={to("/ban-hang/quen-mat-khau")}>{sayWorkspace("forgot_link")}</Link>
          </p>
        </>
      )}
    </div>
  );
}
