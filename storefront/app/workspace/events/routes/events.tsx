import type { SellerEvent } from "@nang-gio/programme/contract";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { inLanguage } from "../../../language";
import { day } from "../../../parts/format";
import { pageOf } from "../../../parts/listing-address";
import { Pages } from "../../../parts/pages";
import { readAtWork } from "../../seller.server";
import { daysOf, EventBadge, placeOf } from "../event-facts";
import { eventsHead, useEvents } from "../use-events";

export const meta: MetaFunction = ({ location }) => eventsHead(location.pathname, "title");

const PAGE_SIZE = 20;

/** One page of the events that concern the co-operative, invitations that wait for an answer first. */
export async function loader(asking: LoaderFunctionArgs) {
  const page = pageOf(new URL(asking.request.url).searchParams);
  const { read } = await readAtWork<{ events: SellerEvent[]; count: number; waiting: number }>(
    asking,
    "/events",
    { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE },
  );
  const { events, count, waiting } = read;
  return { events, waiting, page, pages: Math.ceil(count / PAGE_SIZE) };
}

function Row({ event }: { event: SellerEvent }) {
  const { say, to, language } = useEvents();
  const { id, kind, title, title_en, own, may_answer, register_until } = event;
  return (
    <li>
      <Link to={to(`/ban-hang/su-kien/${id}`)} className="work-row-link">
        <span className="work-row-top">
          <strong>{inLanguage(language, title, title_en)}</strong>
          <EventBadge event={event} />
        </span>
        <span>{daysOf(event, say)}</span>
        <span className="fine">
          {say(`kind_${kind}`)} · {placeOf(event, say)}
        </span>
        {may_answer && register_until && (!own || own.state === "invited") ? (
          <span className="fine">{say("answer_until", { day: day(register_until) })}</span>
        ) : null}
      </Link>
    </li>
  );
}

export default function Events() {
  const { events, waiting, page, pages } = useLoaderData<typeof loader>();
  const { say } = useEvents();
  return (
    <div className="work-narrow">
      <h1>{say("title")}</h1>
      <p>{say("text")}</p>
      {waiting > 0 ? (
        <p>
          <strong>{say("waiting", { count: waiting })}</strong>
        </p>
      ) : null}
      {events.length === 0 ? <p className="work-empty">{say("none")}</p> : null}
      <ul className="work-rows">
        {events.map((event) => (
          <Row key={event.id} event={event} />
        ))}
      </ul>
      <Pages page={page} pages={pages} />
    </div>
  );
}
