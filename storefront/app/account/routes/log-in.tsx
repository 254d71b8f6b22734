import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { lead } from "../../asking.server";
import { refused, textsIn } from "../../forms/form-answer.server";
import { languageAsked } from "../../language";
import { useFaults } from "../form-told";
import { logIn } from "../log-in.server";
import { CurrentPasswordField, EmailField } from "../person-fields";
import { returnPath, withReturn } from "../return-path";
import { findShopper } from "../shopper.server";
import { accountLinks } from "../styles";
import { accountHead, useAccount } from "../use-account";

export const links = accountLinks;

export const meta: MetaFunction = ({ location }) => accountHead(location.pathname, "log_in_title");

/** Who has signed in already is led on. */
export async function loader(asking: LoaderFunctionArgs) {
  const back = returnPath(asking.request.url);
  if (await findShopper(asking)) throw lead(languageAsked(asking.request), back);
  return { back };
}

const NAMES = ["email", "password"] as const;

/** Signs in; what was typed stays, but for the password. */
export async function action(asking: ActionFunctionArgs) {
  const { email, password } = textsIn(await asking.request.formData(), NAMES, 200);
  const answer = await logIn(asking, { email, password }, returnPath(asking.request.url));
  return refused<(typeof NAMES)[number]>({ email }, answer);
}

export default function LogIn() {
  const { back } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { say, to } = useAccount();
  const busy = useNavigation().state === "submitting";
  const { of, notice } = useFaults(
    answer,
    { email: "email_wanted", password: "password_wanted" },
    "log_in_failed",
  );
  return (
    <div className="lookup">
      <h1>{say("log_in_title")}</h1>
      <p>{say("log_in_text")}</p>
      {notice}
      <Form method="post" noValidate className="checkout">
        <EmailField error={of("email")} defaultValue={answer?.typed.email} />
        <CurrentPasswordField label="password" error={of("password")} />
        <button type="submit" aria-disabled={busy || undefined}>
          {say("log_in")}
        </button>
      </Form>
      <p>
        <Link to={to("/tai-khoan/quen-mat-khau")}>{say("forgot_link")}</Link>
      </p>
      <section className="account-aside">
        <h2>{say("register_lead")}</h2>
        <p>{say("register_text")}</p>
        <p>
          <Link to={to(withReturn("/tai-khoan/dang-ky", back))} className="button button-quiet">
            {say("register")}
          </Link>
        </p>
      </section>
    </div>
  );
}
