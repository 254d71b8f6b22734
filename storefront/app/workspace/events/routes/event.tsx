import type { SellerEvent, SellerLinks } from "@nang-gio/programme/contract";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { lead } from "../../../asking.server";
import { inLanguage } from "../../../language";
import { day } from "../../../parts/format";
import { Notice } from "../../../parts/notice";
import { idsOf } from "../../../record-id";
import { type QrCode, qrCode } from "../../account/qr-code.server";
import { assertKeeper, isKeeper } from "../../keepers";
import { atWork, readAsSeller, readAtWork } from "../../seller.server";
import { answerEvent, type NotSent } from "../answer-event.server";
import { EventBadge, EventFacts } from "../event-facts";
import { EventLinks } from "../event-links";
import { type NotFollowed, sendFollowUp } from "../follow-up.server";
import { RegisterForm } from "../register-form";
import { eventsHead, useEvents } from "../use-events";

export const meta: MetaFunction = ({ location }) => eventsHead(location.pathname, "title");

const eventId = idsOf("tev");

/** Also what was refused: it shows as it stands now. */
export const shouldRevalidate = () => true;

/** One event, with the co-operative's part in it. */
export async function loader(asking: LoaderFunctionArgs) {
  const path = `/events/${eventId(asking.params)}`;
  const { work, read } = await readAtWork<{ event: SellerEvent }>(asking, path);
  const { event } = read;
  const { links } = event.own
    ? await readAsSeller<{ links: SellerLinks }>(work, `${path}/links`)
    : { links: null };
  const code = event.own?.door_code;
  return {
    event,
    links,
    door: code ? { code, qr: qrCode(code) } : null,
    writes: isKeeper(work.workplace.role),
  };
}

/** Registers, declines, withdraws, or says how it went; what was typed stays where it is refused. */
export async function action(asking: ActionFunctionArgs) {
  const id = eventId(asking.params);
  const work = await atWork(asking);
  assertKeeper(work);
  const form = await asking.request.formData();
  const follows = form.get("intent") === "follow";
  const answered = await (follows ? sendFollowUp : answerEvent)(work, id, form);
  if (!answered) throw lead(work.language, `/ban-hang/su-kien/${id}?xong=1`);
  return data<NotSent | NotFollowed>(answered.not, { status: answered.status });
}

/** Squares that must stay free around the code, for cameras. */
const QUIET = 4;

function Door({ code, qr: { size, path } }: { code: string; qr: QrCode }) {
  const { say } = useEvents();
  const side = size + 2 * QUIET;
  return (
    <section className="work-card" aria-labelledby="door">
      <h2 id="door">{say("door_title")}</h2>
      <p>{say("door_text")}</p>
      <svg
        className="work-qr"
        viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
        role="img"
        aria-label={say("door_qr")}
        shapeRendering="crispEdges"
      >
        <rect x={-QUIET} y={-QUIET} width={side} height={side} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <p className="event-code">{code}</p>
    </section>
  );
}

function Own({ own }: { own: NonNullable<SellerEvent["own"]> }) {
  const { say } = useEvents();
  const said: Array<[label: string, value: string]> = [
    ...(own.people === null ? [] : [[say("people"), String(own.people)] as [string, string]]),
    ...(own.brings ? [[say("brings"), own.brings] as [string, string]] : []),
    ...(own.booth ? [[say("booth"), own.booth] as [string, string]] : []),
    ...(own.attended.length > 0
      ? [[say("attended"), own.attended.map(day).join(", ")] as [string, string]]
      : []),
  ];
  if (said.length === 0) return null;
  return (
    <section className="work-card" aria-labelledby="own">
      <h2 id="own">{say("own_title")}</h2>
      <dl className="event-facts">
        {said.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What has to be known before anything else. */
function Standing({ event: { state, own, cancel_reason } }: { event: SellerEvent }) {
  const { say } = useEvents();
  const because = (reason: string | null) => (reason ? [{ text: say("reason", { reason }) }] : []);
  if (state === "cancelled")
    return <Notice title={say("cancelled")} items={because(cancel_reason)} />;
  if (own?.state === "refused")
    return <Notice title={say("refused")} items={because(own.reason)} />;
  return null;
}

export default function Event() {
  const { event, links, door, writes } = useLoaderData<typeof loader>();
  const refused: NotSent | NotFollowed | undefined = useActionData<typeof action>();
  const [not, notFollowed] =
    refused && "buyer_id" in refused ? [undefined, refused] : [refused, undefined];
  const [asked] = useSearchParams();
  const { say, to, language } = useEvents();
  const { own, may_answer, state } = event;
  return (
    <div className="work-narrow">
      <p className="work-links">
        <Link to={to("/ban-hang/su-kien")}>{say("back")}</Link>
      </p>
      <div className="work-row-top">
        <h1>{inLanguage(language, event.title, event.title_en)}</h1>
        <EventBadge event={event} />
      </div>
      <p className="eyebrow">{say(`kind_${event.kind}`)}</p>
      {asked.has("xong") && !refused ? (
        <p role="status" className="work-done">
          {say("saved")}
        </p>
      ) : null}
      <Standing event={event} />
      {may_answer && own?.state === "invited" ? <p>{say("invited_text")}</p> : null}
      <EventFacts event={event} />
      {door ? <Door {...door} /> : null}
      {links ? <EventLinks links={links} not={notFollowed} writes={writes} /> : null}
      {own && !(may_answer && writes) ? <Own own={own} /> : null}
      {may_answer && writes ? (
        <RegisterForm key={own?.state ?? "none"} event={event} not={not} />
      ) : null}
      {may_answer && !writes ? <p className="fine">{say("only_keepers")}</p> : null}
      {state === "open" && !may_answer && own?.state !== "refused" ? (
        <p className="fine">{say("over")}</p>
      ) : null}
    </div>
  );
}
