import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { lead } from "../../asking.server";
import { refused, textsIn } from "../../forms/form-answer.server";
import { TickBox } from "../../forms/tick-box";
import { languageAsked } from "../../language";
import { askBackend } from "../../market/backend.server";
import { callerHeaders } from "../../market/caller.server";
import { useFaults } from "../form-told";
import { logIn } from "../log-in.server";
import { EmailField, NameField, NewPasswordField, PhoneField } from "../person-fields";
import { returnPath, withReturn } from "../return-path";
import { findShopper } from "../shopper.server";
import { accountLinks } from "../styles";
import { accountHead, useAccount } from "../use-account";

export const links = accountLinks;

export const meta: MetaFunction = ({ location }) =>
  accountHead(location.pathname, "register_title");

/** Who has signed in already is led on. */
export async function loader(asking: LoaderFunctionArgs) {
  const back = returnPath(asking.request.url);
  if (await findShopper(asking)) throw lead(languageAsked(asking.request), back);
  return { back };
}

const NAMES = ["name", "email", "phone", "password"] as const;
type Name = (typeof NAMES)[number] | "consent";

/** Opens an account and signs in to it; what was typed stays, but for the password. */
export async function action(asking: ActionFunctionArgs) {
  const form = await asking.request.formData();
  const { password, ...typed } = textsIn(form, NAMES, 200);
  const { name, email, phone } = typed;
  const consent = form.get("consent") === "yes";
  const answer = await askBackend("/store/account-registrations", languageAsked(asking.request), {
    method: "POST",
    body: {
      ...{ name, email, password },
      ...(phone.trim() ? { phone } : {}),
      ...(consent ? { consent } : {}),
    },
    headers: callerHeaders(asking),
  });
  const kept = { ...typed, ...(consent ? { consent: "yes" } : {}) };
  if (!answer.ok) return refused<Name>(kept, answer);
  const entered = await logIn(asking, { email, password }, returnPath(asking.request.url));
  return refused<Name>(kept, entered);
}

export default function Register() {
  const { back } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { say, to } = useAccount();
  const busy = useNavigation().state === "submitting";
  const { of, notice } = useFaults(
    answer,
    {
      name: "name_wanted",
      email: "email_wanted",
      phone: "phone_wanted",
      password: "password_short",
      consent: "consent_wanted",
    },
    "register_failed",
  );
  return (
    <div className="lookup">
      <h1>{say("register_title")}</h1>
      <p>{say("log_in_text")}</p>
      {notice}
      <Form method="post" noValidate className="checkout">
        <fieldset>
          <NameField error={of("name")} defaultValue={answer?.typed.name} />
          <EmailField error={of("email")} defaultValue={answer?.typed.email} />
          <PhoneField error={of("phone")} defaultValue={answer?.typed.phone} />
          <NewPasswordField label="password" error={of("password")} />
          <div className="account-consent">
            <TickBox
              name="consent"
              text={say("consent")}
              checked={answer?.typed.consent === "yes"}
              error={of("consent")}
              className="choice"
            />
            <p className="fine">
              <Link to={to("/quyen-rieng-tu")} target="_blank">
                {say("consent_about")}
              </Link>
            </p>
          </div>
        </fieldset>
        <button type="submit" aria-disabled={busy || undefined}>
          {say("register")}
        </button>
      </Form>
      <p>
        <Link to={to(withReturn("/tai-khoan/dang-nhap", back))}>{say("register_have")}</Link>
      </p>
    </div>
  );
}
