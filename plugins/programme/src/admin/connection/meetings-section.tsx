import { Button, Table, Text, toast } from "@medusajs/ui";
import { HeadedTable, request, shownDay, todayInVietnam } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { MEETING_RESULTS } from "../../connection/vocabulary";
import type { EventView, MeetingRow } from "../../contract";
import { FormDrawer, type FormField } from "../parts/form-drawer";
import { Section } from "../parts/section";
import { WithReason } from "../parts/with-reason";
import { useMeetings } from "./use-connection";
import { useSides } from "./use-sides";

const HEADS = ["time", "organisation", "buyer", "result", ""];
const TIME = ["day", "starts", "ends", "table_number"] as const;

/** The time that was filled in, whole or not at all. */
function timeOf(values: Record<string, unknown>) {
  const time = Object.fromEntries(TIME.map((name) => [name, values[`time.${name}`]]));
  return TIME.some((name) => time[name] !== null && time[name] !== undefined) ? time : null;
}

function useTimeFields(meeting?: MeetingRow): FormField[] {
  const { t } = useTranslation("connection");
  const kinds = { day: "date", starts: "time", ends: "time", table_number: "number" } as const;
  return TIME.map((name) => ({
    ...{ name: `time.${name}`, kind: kinds[name], label: t(name), value: meeting?.time?.[name] },
  }));
}

function NewMeeting({ eventId }: { eventId: string }) {
  const { t } = useTranslation("connection");
  const sides = useSides(eventId);
  const fields = [...sides, ...useTimeFields()];
  return (
    <FormDrawer
      title={t("addMeeting")}
      lead={t("meetingLead")}
      fields={fields}
      save={({ organisation_id, buyer_id, ...values }) =>
        request(`/events/${eventId}/meetings`, {
          method: "POST",
          body: {
            ...{ organisation_id: organisation_id ?? "", buyer_id: buyer_id ?? "" },
            time: timeOf(values),
          },
        })
      }
      trigger={
        <Button size="small" variant="secondary">
          {t("addMeeting")}
        </Button>
      }
    />
  );
}

function ChangeMeeting({ eventId, meeting }: { eventId: string; meeting: MeetingRow }) {
  const { t } = useTranslation("connection");
  const fields: FormField[] = [
    ...useTimeFields(meeting),
    {
      ...{ name: "result", kind: "select", label: t("result"), value: meeting.result },
      options: MEETING_RESULTS.map((result) => ({ value: result, label: t(`results.${result}`) })),
    },
    { name: "outcome", kind: "textarea", label: t("outcome"), value: meeting.outcome },
  ];
  return (
    <FormDrawer
      title={t("meeting")}
      lead={`${meeting.organisation_name} – ${meeting.buyer_name}`}
      fields={fields}
      save={({ result, outcome, ...values }) =>
        request(`/events/${eventId}/meetings/${meeting.id}`, {
          ...{ method: "POST", body: { time: timeOf(values), result, outcome } },
        })
      }
      trigger={
        <Button size="small" variant="secondary">
          {t("change")}
        </Button>
      }
    />
  );
}

/** The day of an event for which a timetable is filled first. */
const usualDay = ({ first_day, last_day }: EventView) => {
  const today = todayInVietnam();
  return today >= first_day && today <= last_day ? today : first_day;
};

function FillTimetable({ event }: { event: EventView }) {
  const { t } = useTranslation("connection");
  const fields: FormField[] = [
    { name: "day", kind: "date", required: true, label: t("day"), value: usualDay(event) },
    { name: "from", kind: "time", required: true, label: t("from"), value: "08:00" },
    { name: "to", kind: "time", required: true, label: t("to"), value: "11:00" },
    { name: "minutes", kind: "number", required: true, label: t("minutes"), value: 20 },
    { name: "tables", kind: "number", required: true, label: t("tables"), value: 5 },
  ];
  return (
    <FormDrawer
      title={t("fill")}
      lead={t("fillLead")}
      fields={fields}
      save={async (body) => {
        const path = `/events/${event.id}/timetable`;
        const told = await request<{ placed: number; left: number }>(path, {
          ...{ method: "POST", body },
        });
        toast.info(t("filled", told));
      }}
      trigger={<Button size="small">{t("fill")}</Button>}
    />
  );
}

function When({ time }: Pick<MeetingRow, "time">) {
  const { t } = useTranslation("connection");
  if (!time) return <span className="text-ui-fg-subtle">{t("wished")}</span>;
  return (
    <span className="tabular-nums">
      {time.starts} – {time.ends}
      <br />
      {shownDay(time.day)} · {t("table", { number: time.table_number })}
    </span>
  );
}

/** Who meets whom at an event, when and at which table; what came of it. */
export function MeetingsSection({ event }: { event: EventView }) {
  const { t, i18n } = useTranslation("connection");
  const { data } = useMeetings(event.id);
  if (!data) return null;
  const { meetings } = data;
  const writes = event.may.write && (event.state === "open" || event.state === "held");
  const language = i18n.language.startsWith("en") ? "en" : "vi";
  const tools = (
    <>
      {meetings.some(({ time }) => time) ? (
        <a
          href={`/admin/events/${event.id}/timetable?language=${language}`}
          target="_blank"
          rel="noreferrer"
          className="text-ui-fg-interactive txt-small"
        >
          {t("print")}
        </a>
      ) : null}
      {writes ? <NewMeeting eventId={event.id} /> : null}
      {writes && meetings.some(({ time }) => !time) ? <FillTimetable event={event} /> : null}
    </>
  );
  return (
    <Section
      id="meetings"
      title={t("meetings")}
      tools={tools}
      empty={meetings.length === 0 && t(writes ? "noMeetingsLead" : "noMeetings")}
    >
      <HeadedTable heads={HEADS.map((head) => (head ? t(head) : ""))}>
        {meetings.map((meeting) => (
          <Table.Row key={meeting.id} className="[&_td]:py-3 [&_td]:align-top">
            <Table.Cell className="min-w-32">
              <When time={meeting.time} />
            </Table.Cell>
            <Table.Cell className="min-w-40">
              <Link
                to={`/cooperatives/${meeting.organisation_id}`}
                className="text-ui-fg-interactive"
              >
                {meeting.organisation_name}
              </Link>
            </Table.Cell>
            <Table.Cell className="min-w-40">{meeting.buyer_name}</Table.Cell>
            <Table.Cell className="min-w-40">
              {meeting.result ? t(`results.${meeting.result}`) : "–"}
              {meeting.outcome ? (
                <Text size="small" className="text-ui-fg-subtle whitespace-pre-line">
                  {meeting.outcome}
                </Text>
              ) : null}
            </Table.Cell>
            <Table.Cell>
              {writes ? (
                <div className="flex gap-2">
                  <ChangeMeeting
                    key={`${meeting.time?.starts} ${meeting.time?.day}`}
                    eventId={event.id}
                    meeting={meeting}
                  />
                  <WithReason
                    path={`/events/${event.id}/meetings/${meeting.id}/cancel`}
                    title={t("cancelMeeting")}
                    action={t("takeBack")}
                  />
                </div>
              ) : null}
            </Table.Cell>
          </Table.Row>
        ))}
      </HeadedTable>
    </Section>
  );
}
