import type { SellerEvent } from "@nang-gio/programme/contract";
import type { Language } from "../../language";
import { day } from "../../parts/format";
import { useEvents } from "./use-events";

type Said = ReturnType<typeof useEvents>["say"];

/** The days of an event, in words. */
export function daysOf({ first_day, last_day }: SellerEvent, say: Said): string {
  return first_day === last_day
    ? say("one_day", { day: day(first_day) })
    : say("days", { from: day(first_day), to: day(last_day) });
}

/** Where an event is held. */
export function placeOf({ is_online, address, commune_name }: SellerEvent, say: Said): string {
  return is_online ? say("online") : [address, commune_name].filter(Boolean).join(", ");
}

/** How the co-operative stands to an event; how the event stands, where it has no part. */
export function EventBadge({ event: { state, own } }: { event: SellerEvent }) {
  const { say } = useEvents();
  if (state === "cancelled") return <strong className="state">{say("state_cancelled")}</strong>;
  if (own && own.attended.length > 0)
    return <strong className="state">{say("own_attended")}</strong>;
  if (own?.state) return <strong className="state">{say(`own_${own.state}`)}</strong>;
  return <strong className="state">{say(`state_${state}`)}</strong>;
}

const organiserNames = ({ organisers }: SellerEvent, language: Language) =>
  organisers.map(({ name, name_en }) => (language === "en" ? name_en : name)).join(", ");

/** What an event is: when, where, and who organises it. */
export function EventFacts({ event }: { event: SellerEvent }) {
  const { say, language } = useEvents();
  const { link, register_until } = event;
  return (
    <dl className="event-facts">
      <div>
        <dt>{say("when")}</dt>
        <dd>{daysOf(event, say)}</dd>
      </div>
      <div>
        <dt>{say("where")}</dt>
        <dd>
          {placeOf(event, say)}
          {link ? (
            <>
              {" · "}
              <a href={link} rel="noreferrer">
                {link}
              </a>
            </>
          ) : null}
        </dd>
      </div>
      <div>
        <dt>{say("organisers")}</dt>
        <dd>{organiserNames(event, language)}</dd>
      </div>
      {register_until ? (
        <div>
          <dt>{say("register_until")}</dt>
          <dd>{say("until", { day: day(register_until) })}</dd>
        </div>
      ) : null}
    </dl>
  );
}
