import type { ReactNode } from "react";
import type { Outcome } from "../account/routes/keep";
import { Stayed, useStaying } from "./stay-on-page";
import { useShop } from "./use-shop";

/** What can be kept in the account, by the name of its field. */
const KINDS = {
  hang: { press: "wish_save", done: "wish_saved", see: "wish_see", list: "/tai-khoan/da-luu" },
  htx: { press: "follow", done: "followed", see: "follow_see", list: "/tai-khoan/theo-doi" },
} as const;

interface KeepFormProps {
  kind: keyof typeof KINDS;
  handle: string;
  /** What stands beside the button. */
  children?: ReactNode;
}

/**
 * Keeps goods or a co-operative in the account, the same for everyone, as pages that are kept do not know who reads
 * them: who is not signed in is led through the log-in.
 */
export function KeepForm({ kind, handle, children }: KeepFormProps) {
  const { say, to } = useShop();
  const { press, done, see, list } = KINDS[kind];
  const action = to("/tai-khoan/luu");
  const { busy, answer, onSubmit } = useStaying<Outcome>(action);
  return (
    <form method="post" action={action} className="keep" onSubmit={onSubmit}>
      <input type="hidden" name={kind} value={handle} />
      {kind === "hang" ? children : null}
      <button type="submit" className="button-quiet" aria-disabled={busy || undefined}>
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d="M12 20.5 4.6 13a4.8 4.8 0 0 1 6.8-6.8l.6.6.6-.6a4.8 4.8 0 0 1 6.8 6.8z" />
        </svg>
        {say(press)}
      </button>
      {kind === "htx" ? children : null}
      <Stayed
        done={answer?.kept}
        text={say(done)}
        see={{ label: say(see), to: to(list) }}
        error={answer?.error}
      />
    </form>
  );
}
