import { Form, Link } from "@remix-run/react";
import { FaultChoice } from "../parts/fault-choice";
import { Notice } from "../parts/notice";
import { useConversations } from "./use-conversations";

interface ReportFormProps {
  /** The page of the conversation. */
  back: string;
  /** Why it was not taken. */
  refusal: string | undefined;
}

/** Tells staff of a message of the other side. */
export function ReportForm({ back, refusal }: ReportFormProps) {
  const { say } = useConversations();
  return (
    <>
      <p>
        <Link to={back}>{say("report_back")}</Link>
      </p>
      <h1>{say("report_title")}</h1>
      <p>{say("report_text")}</p>
      {refusal ? <Notice title={say("report_failed")} items={[{ text: refusal }]} /> : null}
      <Form method="post" className="conversation-form">
        <FaultChoice legend={say("report_reason")} name={(fault) => say(`because_${fault}`)} />
        <button type="submit">{say("report_send")}</button>
      </Form>
    </>
  );
}
