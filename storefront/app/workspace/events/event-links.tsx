import type {
  FollowUpRow,
  SellerLinks,
  FOLLOW_UP_STATES as States,
} from "@nang-gio/programme/contract";
import { Form, useNavigation } from "@remix-run/react";
import { Field } from "../../parts/field";
import { day } from "../../parts/format";
import { Notice } from "../../parts/notice";
import type { NotFollowed } from "./follow-up.server";
import { useEvents } from "./use-events";

const STATES: typeof States = ["nothing_yet", "talking", "ordering", "ended"];

function Meetings({ meetings }: Pick<SellerLinks, "meetings">) {
  const { say } = useEvents();
  if (meetings.length === 0) return null;
  return (
    <section className="work-card" aria-labelledby="meetings">
      <h2 id="meetings">{say("meetings")}</h2>
      <ul className="work-rows">
        {meetings.map(({ id, buyer_name, buyer_kind, time, result }) => (
          <li key={id}>
            <strong>{buyer_name}</strong> <span className="fine">{say(`buyer_${buyer_kind}`)}</span>
            <br />
            {time
              ? say("meeting_time", {
                  ...{ from: time.starts, to: time.ends, day: day(time.day) },
                  table: time.table_number,
                })
              : say("meeting_wished")}
            {result ? (
              <>
                <br />
                <span className="fine">{say(`result_${result}`)}</span>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Samples({ samples }: Pick<SellerLinks, "samples">) {
  const { say } = useEvents();
  if (samples.length === 0) return null;
  return (
    <section className="work-card" aria-labelledby="samples">
      <h2 id="samples">{say("samples")}</h2>
      <ul className="work-rows">
        {samples.map(({ id, goods, quantity, buyer_name, given_on, outcome }) => (
          <li key={id}>
            <strong>{goods}</strong>, {quantity}
            <br />
            {say("sample_given", { buyer: buyer_name, day: day(given_on) })}
            {outcome ? (
              <>
                <br />
                <span className="fine">{outcome}</span>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface FollowUpProps {
  ask: FollowUpRow;
  not: NotFollowed | undefined;
  writes: boolean;
}

function FollowUp({ ask, not, writes }: FollowUpProps) {
  const { say } = useEvents();
  const busy = useNavigation().state === "submitting";
  const { buyer_id, after_days, own_state, own_words, state } = ask;
  const name = `${buyer_id}-${after_days}`;
  const refused = not?.buyer_id === buyer_id && not.after_days === after_days ? not : undefined;
  return (
    <li>
      <strong>{ask.buyer_name}</strong>
      <br />
      <span className="fine">{say("asked_after", { days: after_days, day: day(ask.due_on) })}</span>
      {own_state ? (
        <p>
          {say("own_said", { state: say(`followed_${own_state}`) })}
          {own_words ? ` · ${own_words}` : ""}
        </p>
      ) : null}
      {writes && state === null ? (
        <Form method="post" noValidate className="work-form">
          {refused ? <Notice title={say("failed")} items={[{ text: refused.message }]} /> : null}
          <input type="hidden" name="buyer_id" value={buyer_id} />
          <input type="hidden" name="after_days" value={after_days} />
          <Field id={`field-state-${name}`} label={say("how_far")} error={refused?.faults.state}>
            {(control) => (
              <select {...control} name="state" defaultValue={refused?.state ?? own_state ?? ""}>
                <option value="">{say("choose")}</option>
                {STATES.map((one) => (
                  <option key={one} value={one}>
                    {say(`followed_${one}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field id={`field-words-${name}`} label={say("words")} error={refused?.faults.words}>
            {(control) => (
              <textarea
                {...control}
                name="words"
                rows={2}
                maxLength={1000}
                defaultValue={refused?.words ?? own_words ?? ""}
              />
            )}
          </Field>
          <button
            type="submit"
            name="intent"
            value="follow"
            className="button"
            aria-disabled={busy || undefined}
          >
            {say("tell")}
          </button>
        </Form>
      ) : null}
    </li>
  );
}

interface EventLinksProps {
  links: SellerLinks;
  not: NotFollowed | undefined;
  writes: boolean;
}

/** What connects the co-operative with buyers of an event: meetings, samples, and how it went after it. */
export function EventLinks({ links, not, writes }: EventLinksProps) {
  const { say } = useEvents();
  return (
    <>
      {links.follow_ups.length > 0 ? (
        <section className="work-card" aria-labelledby="follow-ups">
          <h2 id="follow-ups">{say("follow_ups")}</h2>
          <ul className="work-rows">
            {links.follow_ups.map((ask) => (
              <FollowUp
                key={`${ask.buyer_id} ${ask.after_days}`}
                ask={ask}
                not={not}
                writes={writes}
              />
            ))}
          </ul>
        </section>
      ) : null}
      <Meetings meetings={links.meetings} />
      <Samples samples={links.samples} />
    </>
  );
}
