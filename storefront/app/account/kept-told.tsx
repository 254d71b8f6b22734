import { Link } from "@remix-run/react";
import { Notice } from "../parts/notice";
import type { KeptAnswer } from "./kept-list.server";
import type { AccountKey } from "./messages";
import { useAccount } from "./use-account";

interface KeptToldProps {
  answer: KeptAnswer | undefined;
  /** What to say of something that was just added; nothing where nothing was. */
  added: AccountKey | null;
  /** Whose e-mail is not proved, so that nothing can be told. */
  unproved: string | null;
}

/** What became of a press, and why nothing can be told yet. */
export function KeptTold({ answer, added, unproved }: KeptToldProps) {
  const { say, to } = useAccount();
  const done = answer ? answer.done : added;
  return (
    <>
      {answer?.refusal ? (
        <Notice title={say("change_failed")} items={[{ text: answer.refusal }]} />
      ) : null}
      {done ? (
        <p role="status" className="account-done">
          {say(done)}
        </p>
      ) : null}
      {unproved ? (
        <div className="account-banner">
          <p>{say("alerts_unproved", { email: unproved })}</p>
          <Link to={to("/tai-khoan")}>{say("proof_again")}</Link>
        </div>
      ) : null}
    </>
  );
}
