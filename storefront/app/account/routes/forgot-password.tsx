import { type ActionFunctionArgs, data, type MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData } from "@remix-run/react";
import { refused, textsIn } from "../../forms/form-answer.server";
import { languageAsked } from "../../language";
import { askBackend } from "../../market/backend.server";
import { callerHeaders } from "../../market/caller.server";
import { useFaults } from "../form-told";
import { EmailField } from "../person-fields";
import { accountLinks } from "../styles";
import { accountHead, useAccount } from "../use-account";

export const links = accountLinks;

export const meta: MetaFunction = ({ location }) => accountHead(location.pathname, "forgot_title");

/** Asks for a link to a new password; said alike whether there is such an account or not. */
export async function action(asking: ActionFunctionArgs) {
  const { email } = textsIn(await asking.request.formData(), ["email"], 120);
  const answer = await askBackend("/store/account-password-resets", languageAsked(asking.request), {
    method: "POST",
    body: { email: email.trim() },
    headers: callerHeaders(asking),
  });
  return answer.ok ? data({ asked: true as const }) : refused<"email">({ email }, answer);
}

export default function ForgotPassword() {
  const answer = useActionData<typeof action>();
  const { say, to } = useAccount();
  const refusal = answer && "faults" in answer ? answer : undefined;
  const { of, notice } = useFaults(refusal, { email: "email_wanted" }, "change_failed");
  return (
    <div className="lookup">
      <h1>{say("forgot_title")}</h1>
      {answer && "asked" in answer ? (
        <p role="status" className="account-done">
          {say("forgot_asked")}
        </p>
      ) : (
        <>
          <p>{say("forgot_text")}</p>
          {notice}
          <Form method="post" noValidate className="checkout">
            <EmailField error={of("email")} defaultValue={refusal?.typed.email} />
            <button type="submit">{say("forgot_send")}</button>
          </Form>
        </>
      )}
      <p>
        <Link to={to("/tai-khoan/dang-nhap")}>{say("forgot_back")}</Link>
      </p>
    </div>
  );
}
