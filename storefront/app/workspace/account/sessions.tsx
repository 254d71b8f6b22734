import type { LogInView } from "@nang-gio/marketplace/contract";
import { Form } from "@remix-run/react";
import { moment } from "../../parts/format";
import { deviceWords } from "./device-words";
import { useAccount } from "./use-account";

function Session({ session }: { session: LogInView }) {
  const { say } = useAccount();
  const { id, device, since, last_used_at, current } = session;
  const words = deviceWords(device, say);
  return (
    <li className="work-session">
      <p>
        <strong id={`device-${id}`}>{words}</strong>
        {current ? <span className="work-mark">{say("session_current")}</span> : null}
        <br />
        <span className="fine">
          {say("session_since", { time: moment(since) })}
          <br />
          {say("session_used", { time: moment(last_used_at) })}
        </span>
      </p>
      {current ? null : (
        <Form method="post">
          <input type="hidden" name="id" value={id} />
          <button
            type="submit"
            name="intent"
            value="end"
            className="button-quiet"
            aria-describedby={`device-${id}`}
          >
            {say("session_end")}
          </button>
        </Form>
      )}
    </li>
  );
}

/** Where somebody is signed in, each place with the way to end it. */
export function Sessions({ sessions }: { sessions: LogInView[] }) {
  const { say } = useAccount();
  return (
    <section className="work-card" aria-labelledby="sessions">
      <h2 id="sessions">{say("sessions_title")}</h2>
      <p className="fine">{say("sessions_text")}</p>
      <ul className="work-sessions">
        {sessions.map((session) => (
          <Session key={session.id} session={session} />
        ))}
      </ul>
      {sessions.length > 1 ? (
        <Form method="post">
          <button type="submit" name="intent" value="others" className="button-quiet">
            {say("sessions_end_others")}
          </button>
        </Form>
      ) : null}
    </section>
  );
}
