import type { LogInView } from "@nang-gio/marketplace/contract";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { refused, textsIn } from "../../forms/form-answer.server";
import { useFaults } from "../form-told";
import { CurrentPasswordField, NameField, NewPasswordField, PhoneField } from "../person-fields";
import { askAsShopper, asShopper, forgetShopper, readAsShopper } from "../shopper.server";
import { accountHead, useAccount } from "../use-account";

export const meta: MetaFunction = ({ location }) => accountHead(location.pathname, "about_title");

/** Who the shopper is, and on how many devices they are signed in. */
export async function loader(asking: LoaderFunctionArgs) {
  const shopper = await asShopper(asking);
  const { sessions } = await readAsShopper<{ sessions: LogInView[] }>(shopper, "/sessions");
  return { account: shopper.account, devices: sessions.length };
}

type Name = "name" | "phone" | "current_password" | "password";

/** Changes name and phone, or the password, or signs out everywhere else. */
export async function action(asking: ActionFunctionArgs) {
  const { session, language } = await asShopper(asking);
  const form = await asking.request.formData();
  const intent = String(form.get("intent") ?? "");
  const send = <Answer,>(path: string, body: object) =>
    askAsShopper<Answer>(session, path, language, { method: "POST", body });
  if (intent === "password") {
    const answer = await send("/password", textsIn(form, ["current_password", "password"], 200));
    return answer.ok ? data({ done: "password" as const, ended: 0 }) : refused<Name>({}, answer);
  }
  if (intent === "others") {
    const answer = await send<{ ended: number }>("/sessions/end", { which: "others" });
    if (!answer.ok) return refused<Name>({}, answer);
    return data({ done: "others" as const, ended: answer.body.ended });
  }
  const { name, phone } = textsIn(form, ["name", "phone"], 80);
  const answer = await send("", { name, phone: phone.trim() || null });
  if (!answer.ok) return refused<Name>({ name, phone }, answer);
  forgetShopper(asking);
  return data({ done: "saved" as const, ended: 0 });
}

export default function About() {
  const { account, devices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { say } = useAccount();
  const refusal = answer && "faults" in answer ? answer : undefined;
  const done = answer && "done" in answer ? answer : undefined;
  const { of, notice } = useFaults<Name>(
    refusal,
    { name: "name_wanted", phone: "phone_wanted", password: "password_short" },
    "save_failed",
  );
  const { email, email_confirmed } = account;
  return (
    <>
      <h1>{say("about_title")}</h1>
      {notice}
      {done ? (
        <p role="status" className="account-done">
          {done.done === "others"
            ? say("sessions_ended", { count: done.ended })
            : say(done.done === "password" ? "password_changed" : "saved")}
        </p>
      ) : null}
      <p>
        {email} ·{" "}
        <span className="fine">
          {say(email_confirmed ? "about_email_confirmed" : "about_email_unconfirmed")}
        </span>
      </p>
      <Form method="post" noValidate className="account-form">
        <NameField error={of("name")} defaultValue={refusal?.typed.name ?? account.name} />
        <PhoneField
          error={of("phone")}
          defaultValue={refusal?.typed.phone ?? account.phone ?? ""}
        />
        <button type="submit" name="intent" value="about">
          {say("save")}
        </button>
      </Form>
      <h2>{say("password_title")}</h2>
      <Form method="post" noValidate className="account-form">
        <CurrentPasswordField
          name="current_password"
          label="password_current"
          error={of("current_password")}
        />
        <NewPasswordField label="new_password" error={of("password")} />
        <button type="submit" name="intent" value="password">
          {say("password_change")}
        </button>
      </Form>
      <h2>{say("sessions_title")}</h2>
      <p>{say("sessions_count", { count: devices })}</p>
      {devices > 1 ? (
        <Form method="post">
          <button type="submit" name="intent" value="others" className="button-quiet">
            {say("sessions_end")}
          </button>
        </Form>
      ) : null}
    </>
  );
}
