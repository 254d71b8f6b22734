import { type ActionFunctionArgs, data, type MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData } from "@remix-run/react";
import { refused, textsIn } from "../../forms/form-answer.server";
import { languageAsked } from "../../language";
import { askBackend } from "../../market/backend.server";
import { callerHeaders } from "../../market/caller.server";
import { useFaults } from "../form-told";
import { NewPasswordField } from "../person-fields";
import { keepSession } from "../session.server";
import { accountLinks } from "../styles";
import { accountHead, useAccount } from "../use-account";

export const links = accountLinks;

export const meta: MetaFunction = ({ location }) =>
  accountHead(location.pathname, "new_password_title");

/** The address holds a secret, which no other page is told; a form without scripts needs its origin told. */
export const headers = () => ({ "Referrer-Policy": "strict-origin" });

/** Sets the new password by the link's secret; every log-in ends, this browser's too. */
export async function action(asking: ActionFunctionArgs) {
  const { password } = textsIn(await asking.request.formData(), ["password"], 200);
  const answer = await askBackend(
    "/store/account-password-resets/use",
    languageAsked(asking.request),
    {
      method: "POST",
      body: { secret: asking.params.secret, password },
      headers: callerHeaders(asking),
    },
  );
  if (answer.ok) return data({ done: true as const }, { headers: await keepSession() });
  return refused<"password">({}, answer);
}

export default function NewPassword() {
  const answer = useActionData<typeof action>();
  const { say, to } = useAccount();
  const refusal = answer && "faults" in answer ? answer : undefined;
  const { of, notice } = useFaults(refusal, { password: "password_short" }, "change_failed");
  return (
    <div className="lookup">
      <h1>{say("new_password_title")}</h1>
      {answer && "done" in answer ? (
        <>
          <p role="status" className="account-done">
            {say("new_password_done")}
          </p>
          <p>
            <Link to={to("/tai-khoan/dang-nhap")} className="button">
              {say("log_in")}
            </Link>
          </p>
        </>
      ) : (
        <>
          <p>{say("new_password_text")}</p>
          {notice}
          <Form method="post" noValidate className="checkout">
            <NewPasswordField label="new_password" error={of("password")} />
            <button type="submit">{say("new_password_save")}</button>
          </Form>
          <p>
            <Link to={to("/tai-khoan/quen-mat-khau")}>{say("forgot_link")}</Link>
          </p>
        </>
      )}
    </div>
  );
}
