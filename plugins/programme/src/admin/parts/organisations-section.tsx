import { Button, Input, Table, Text } from "@medusajs/ui";
import { HeadedTable, Pager, request, shownDay, todayInVietnam } from "@nang-gio/access/dashboard";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { EventView, ParticipantRow } from "../../contract";
import { PARTICIPATION_STATES } from "../../vocabulary";
import { AttendanceTick } from "./attendance-tick";
import { DoorForm } from "./door-form";
import { PartBadge } from "./event-badge";
import type { Narrowed } from "./event-sums";
import { FormDrawer } from "./form-drawer";
import { InviteModal } from "./invite-modal";
import { RegisterDrawer } from "./register-drawer";
import { Section } from "./section";
import { useParticipants } from "./use-events";

const PAGE_SIZE = 50;
const HEADS = ["organisation", "part", "comesWith", "booth", "attendance"];

/** The day whose attendance is taken: today, as far as the event lasts. */
function usualDay({ first_day, last_day }: EventView): string {
  const today = todayInVietnam();
  if (today < first_day) return first_day;
  return today > last_day ? last_day : today;
}

/** Whether somebody can have been there. */
const hasBegun = ({ state, first_day }: EventView) =>
  (state === "open" || state === "held") && first_day <= todayInVietnam();

interface RowProps {
  event: EventView;
  participant: ParticipantRow;
  day: string;
}

function Row({ event, participant, day }: RowProps) {
  const { t } = useTranslation("programme");
  const { organisation_id, name, commune_name, women_led, state, people } = participant;
  const { may } = event;
  const path = `/events/${event.id}/organisations/${organisation_id}`;
  const answers = event.state === "open" && may.attend;
  return (
    <Table.Row className="[&_td]:py-3 [&_td]:align-top">
      <Table.Cell className="min-w-48">
        <Link to={`/cooperatives/${organisation_id}`} className="text-ui-fg-interactive">
          {name}
        </Link>
        <br />
        <span className="text-ui-fg-subtle">
          {[commune_name, women_led ? t("womenLed") : ""].filter(Boolean).join(" · ")}
        </span>
      </Table.Cell>
      <Table.Cell className="min-w-40">
        <PartBadge state={state} />
        {participant.reason ? <Text size="small">{participant.reason}</Text> : null}
        <div className="flex flex-wrap gap-2 pt-2">
          {answers ? <RegisterDrawer eventId={event.id} participant={participant} /> : null}
          {answers && (state === "invited" || state === "registered") ? (
            <FormDrawer
              title={t("refuse")}
              fields={[{ name: "reason", kind: "textarea", required: true, label: t("reason") }]}
              save={({ reason }) =>
                request(path, { method: "POST", body: { action: "refuse", reason } })
              }
              trigger={
                <Button size="small" variant="secondary">
                  {t("refuse")}
                </Button>
              }
            />
          ) : null}
        </div>
      </Table.Cell>
      <Table.Cell className="min-w-40">
        {people === null ? null : t("peopleCount", { number: people })}
        <p className="whitespace-pre-line">{participant.brings}</p>
      </Table.Cell>
      <Table.Cell>{participant.booth ?? "–"}</Table.Cell>
      <Table.Cell className="min-w-40">
        {hasBegun(event) ? (
          <AttendanceTick eventId={event.id} participant={participant} day={day} may={may.attend} />
        ) : null}
        <span className="text-ui-fg-subtle">
          {participant.attendance.map((one) => shownDay(one.day)).join(", ")}
        </span>
      </Table.Cell>
    </Table.Row>
  );
}

interface OrganisationsSectionProps {
  event: EventView;
  narrowed: Narrowed;
  narrow: (narrowed: Narrowed) => void;
}

/** The organisations of an event: invited, registered, and who was there on a day. */
export function OrganisationsSection({ event, narrowed, narrow }: OrganisationsSectionProps) {
  const { t } = useTranslation("programme");
  const [offset, setOffset] = useState(0);
  const [day, setDay] = useState(() => usualDay(event));
  const { data } = useParticipants(event.id, { ...narrowed, limit: PAGE_SIZE, offset });
  const { may, state } = event;
  const choose = (value: string) => {
    setOffset(0);
    narrow(value === "true" ? { state: "", attended: value } : { state: value, attended: "" });
  };
  const tools = (
    <>
      <select
        aria-label={t("part")}
        value={narrowed.attended || narrowed.state}
        onChange={({ target }) => choose(target.value)}
        className="border-ui-border-base bg-ui-bg-field txt-compact-small rounded-md border px-2 py-1"
      >
        <option value="">{t("everyPart")}</option>
        {PARTICIPATION_STATES.map((name) => (
          <option key={name} value={name}>
            {t(`parts.${name}`)}
          </option>
        ))}
        <option value="true">{t("sums.attended")}</option>
      </select>
      {hasBegun(event) ? (
        <Input
          type="date"
          size="small"
          aria-label={t("attendanceDay")}
          value={day}
          min={event.first_day}
          max={event.last_day < todayInVietnam() ? event.last_day : todayInVietnam()}
          onChange={({ target }) => target.value && setDay(target.value)}
        />
      ) : null}
      {state === "open" && may.attend ? <RegisterDrawer eventId={event.id} /> : null}
      {state === "open" && may.write ? <InviteModal eventId={event.id} /> : null}
    </>
  );
  return (
    <Section id="organisations" title={t("organisations")} tools={tools}>
      {hasBegun(event) && may.attend ? <DoorForm eventId={event.id} day={day} /> : null}
      {data && data.count > 0 ? (
        <HeadedTable heads={HEADS.map((name) => t(name))}>
          {data.organisations.map((participant) => (
            <Row
              key={participant.organisation_id}
              event={event}
              participant={participant}
              day={day}
            />
          ))}
        </HeadedTable>
      ) : (
        <Text size="small" className="text-ui-fg-subtle px-6 py-8 text-center">
          {t("noOrganisations")}
        </Text>
      )}
      <Pager count={data?.count ?? 0} limit={PAGE_SIZE} offset={offset} onPage={setOffset} />
    </Section>
  );
}
