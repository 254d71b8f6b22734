import type { StopAlerts as Stop } from "@nang-gio/marketplace/contract";
import { type ActionFunctionArgs, data, type MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData } from "@remix-run/react";
import { languageAsked } from "../../language";
import { askBackend } from "../../market/backend.server";
import { Notice } from "../../parts/notice";
import { accountLinks } from "../styles";
import { accountHead, useAccount } from "../use-account";

export const links = accountLinks;

export const meta: MetaFunction = ({ location }) => accountHead(location.pathname, "stop_title");

/** The address holds a secret, which no other page is told; a form without scripts needs its origin told. */
export const headers = () => ({ "Referrer-Policy": "strict-origin" });

/**
 * Stops by a press, so that a mail program that looks at links stops nothing; its own button posts to the message's
 * address, which says what to stop (RFC 8058). Nobody need sign in to be left alone.
 */
export async function action({ request, params }: ActionFunctionArgs) {
  const asked =
    (await request.formData()).get("what") ?? new URL(request.url).searchParams.get("loai");
  const what: Stop["what"] = asked === "follows" ? "follows" : "wishes";
  const body: Stop = { secret: params.secret ?? "", what };
  const answer = await askBackend("/store/alert-stops", languageAsked(request), {
    method: "POST",
    body,
  });
  if (answer.ok) return data({ done: what, refusal: null });
  return data({ done: null, refusal: answer.message }, { status: answer.status });
}

export default function StopAlerts() {
  const answer = useActionData<typeof action>();
  const { say, to } = useAccount();
  return (
    <div className="lookup">
      <h1>{say("stop_title")}</h1>
      {answer?.refusal ? (
        <Notice title={say("change_failed")} items={[{ text: answer.refusal }]} />
      ) : null}
      {answer?.done ? (
        <p role="status" className="account-done">
          {say(`stop_done_${answer.done}`)}
        </p>
      ) : null}
      <p>{say("stop_text")}</p>
      <Form method="post" className="account-form">
        <button type="submit" name="what" value="wishes" className="button-quiet">
          {say("stop_wishes")}
        </button>
        <button type="submit" name="what" value="follows" className="button-quiet">
          {say("stop_follows")}
        </button>
      </Form>
      <p>
        <Link to={to("/tai-khoan/da-luu")}>{say("wishes_title")}</Link>
      </p>
    </div>
  );
}
