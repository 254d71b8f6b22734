import { type ActionFunctionArgs, data, type MetaFunction } from "@remix-run/node";
import { Form, useActionData } from "@remix-run/react";
import { findShopper } from "../../account/shopper.server";
import { accountLinks } from "../../account/styles";
import { languageAsked } from "../../language";
import { askBackend } from "../../market/backend.server";
import { callerHeaders } from "../../market/caller.server";
import { FaultChoice, faultIn } from "../../parts/fault-choice";
import { Notice } from "../../parts/notice";
import { speakReviews } from "../messages";
import { reviewsHead, useReviews } from "../use-reviews";

export const links = accountLinks;

export const meta: MetaFunction = ({ location }) => reviewsHead(location.pathname, "report_title");

const ID = /^review_\w{1,60}$/;

/** The form of any review: whether there is such a one is found out when it is sent. */
export function loader({ params }: { params: { id?: string } }) {
  if (!ID.test(params.id ?? "")) throw new Response(null, { status: 404 });
  return null;
}

/** Reports a review, in the name of who is signed in. */
export async function action(asking: ActionFunctionArgs) {
  const { request, params } = asking;
  const language = languageAsked(request);
  const reason = faultIn(await request.formData());
  if (!reason) {
    return data({ refusal: speakReviews(language)("report_choose") }, { status: 400 });
  }
  const shopper = await findShopper(asking);
  const answer = await askBackend(
    `/store/reviews/${encodeURIComponent(params.id ?? "")}/reports`,
    language,
    {
      method: "POST",
      body: { reason },
      headers: {
        ...callerHeaders(asking),
        ...(shopper ? { authorization: `Bearer ${shopper.session.token}` } : {}),
      },
    },
  );
  return answer.ok
    ? data({ refusal: null })
    : data({ refusal: answer.message }, { status: answer.status });
}

export default function Report() {
  const answer = useActionData<typeof action>();
  const { say } = useReviews();
  return (
    <div className="account">
      <h1>{say("report_title")}</h1>
      {answer?.refusal === null ? (
        <p role="status">{say("report_sent")}</p>
      ) : (
        <>
          <p>{say("report_text")}</p>
          {answer ? (
            <Notice title={say("report_failed")} items={[{ text: answer.refusal ?? "" }]} />
          ) : null}
          <Form method="post" className="account-form">
            <FaultChoice legend={say("report_reason")} name={(fault) => say(`because_${fault}`)} />
            <button type="submit">{say("report_send")}</button>
          </Form>
        </>
      )}
    </div>
  );
}
