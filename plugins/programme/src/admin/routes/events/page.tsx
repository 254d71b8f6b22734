import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Calendar } from "@medusajs/icons";
import { Button, Table } from "@medusajs/ui";
import {
  HeadedTable,
  StateOfLoading,
  shownDay,
  todayInVietnam,
  useMyRole,
  useNarrowing,
  WaitingList,
} from "@nang-gio/access/dashboard";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { EventRow } from "../../../contract";
import { EVENT_KINDS, EVENT_STATES } from "../../../vocabulary";
import { EventBadge } from "../../parts/event-badge";
import { EventForm } from "../../parts/event-form";
import { useEvents } from "../../parts/use-events";
import { YearChoice } from "../../parts/year-choice";

export const config = defineRouteConfig({
  label: "events",
  translationNs: "programme",
  icon: Calendar,
  rank: 20,
});

const HEADS = ["event", "kind", "days", "where", "state", "sums.registered", "sums.attended"];

function EventTable({ events }: { events: EventRow[] }) {
  const { t, i18n } = useTranslation("programme");
  const english = i18n.language.startsWith("en");
  return (
    <HeadedTable heads={HEADS.map((name) => t(name))}>
      {events.map((event) => (
        <Table.Row key={event.id} className="[&_td]:py-3 [&_td]:align-top">
          <Table.Cell className="min-w-56">
            <Link to={`/events/${event.id}`} className="text-ui-fg-interactive">
              {(english && event.title_en) || event.title}
            </Link>
          </Table.Cell>
          <Table.Cell className="min-w-32">{t(`kinds.${event.kind}`)}</Table.Cell>
          <Table.Cell className="whitespace-nowrap tabular-nums">
            {shownDay(event.first_day)}
            {event.last_day === event.first_day ? null : (
              <>
                <br />– {shownDay(event.last_day)}
              </>
            )}
          </Table.Cell>
          <Table.Cell className="min-w-32">
            {event.is_online ? t("wheres.online") : event.commune_name}
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap">
            <EventBadge state={event.state} />
          </Table.Cell>
          <Table.Cell className="tabular-nums">{event.registered}</Table.Cell>
          <Table.Cell className="tabular-nums">{event.attended}</Table.Cell>
        </Table.Row>
      ))}
    </HeadedTable>
  );
}

/** Events of trade promotion by year, kind and state. */
export default function EventsPage() {
  const { t } = useTranslation("programme");
  const writes = useMyRole() === "province";
  const narrowing = useNarrowing("");
  const [year, setYear] = useState(todayInVietnam().slice(0, 4));
  const [kind, setKind] = useState("");
  const { data, error, refetch } = useEvents({ ...narrowing.query, year, kind });
  if (!data) return <StateOfLoading error={error} retry={refetch} />;
  const tools = (
    <>
      <select
        aria-label={t("kind")}
        value={kind}
        onChange={({ target }) => {
          setKind(target.value);
          narrowing.narrow({});
        }}
        className="border-ui-border-base bg-ui-bg-field txt-compact-small rounded-md border px-2 py-1"
      >
        <option value="">{t("everyKind")}</option>
        {EVENT_KINDS.map((name) => (
          <option key={name} value={name}>
            {t(`kinds.${name}`)}
          </option>
        ))}
      </select>
      <YearChoice
        year={year}
        every
        choose={(chosen) => {
          setYear(chosen);
          narrowing.narrow({});
        }}
      />
      {writes ? <EventForm trigger={<Button size="small">{t("planEvent")}</Button>} /> : null}
    </>
  );
  return (
    <WaitingList
      title={t("events")}
      lead={t("eventsLead")}
      search={t("searchEvents")}
      states={{
        label: t("state"),
        options: EVENT_STATES.map((name) => [name, t(`states.${name}`)]),
      }}
      narrowing={narrowing}
      count={data.count}
      empty={t("noEvents")}
      tools={tools}
    >
      <EventTable events={data.events} />
    </WaitingList>
  );
}
