import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Notice } from "../../parts/notice";
import { askAsShopper, asShopper } from "../shopper.server";
import { accountLinks } from "../styles";
import { accountHead, useAccount } from "../use-account";

export const links = accountLinks;

export const meta: MetaFunction = ({ location }) => accountHead(location.pathname, "proof_title");

/** The address holds a secret, which no other page is told; a form without scripts needs its origin told. */
export const headers = () => ({ "Referrer-Policy": "strict-origin" });

/** Whose e-mail it is about: who is signed in, since the link alone opens nothing. */
export async function loader(asking: LoaderFunctionArgs) {
  const { account } = await asShopper(asking);
  return { email: account.email };
}

/** Confirms by a press, so that a mail program that looks at links confirms nothing. */
export async function action(asking: ActionFunctionArgs) {
  const { session, language } = await asShopper(asking);
  const answer = await askAsShopper(session, "/email-proofs/use", language, {
    method: "POST",
    body: { secret: asking.params.secret },
  });
  if (answer.ok) return data({ done: true, refusal: null });
  return data({ done: false, refusal: answer.message }, { status: answer.status });
}

export default function ConfirmEmail() {
  const { email } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { say, to } = useAccount();
  return (
    <div className="lookup">
      <h1>{say("proof_title")}</h1>
      {answer?.done ? (
        <p role="status" className="account-done">
          {say("proof_done")}
        </p>
      ) : (
        <>
          {answer?.refusal ? (
            <Notice title={say("proof_failed")} items={[{ text: answer.refusal }]} />
          ) : null}
          <p>{say("proof_text", { email })}</p>
          <Form method="post">
            <button type="submit">{say("proof_press")}</button>
          </Form>
        </>
      )}
      <p>
        <Link to={to("/tai-khoan")}>{say("orders_title")}</Link>
      </p>
    </div>
  );
}
