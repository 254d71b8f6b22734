import { Button, StatusBadge, Table, Text } from "@medusajs/ui";
import { HeadedTable, request, shownDay, todayInVietnam } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { FOLLOW_UP_STATES } from "../../connection/vocabulary";
import type { FollowUpRow } from "../../contract";
import { FormDrawer } from "../parts/form-drawer";
import { Press } from "./press";

const COLOURS = { overdue: "red", due: "orange", coming: "grey", done: "green" } as const;

const sidesOf = ({ organisation_id, buyer_id, after_days }: FollowUpRow) => ({
  ...{ organisation_id, buyer_id, after_days },
});

function OutcomeForm({ ask }: { ask: FollowUpRow }) {
  const { t } = useTranslation("connection");
  const path = `/events/${ask.event_id}/follow-ups`;
  return (
    <FormDrawer
      title={t("writeOutcome")}
      lead={`${ask.organisation_name} – ${ask.buyer_name}, ${t("afterDays", { days: ask.after_days })}`}
      fields={[
        {
          ...{ name: "state", kind: "select", required: true, label: t("outcomeState") },
          value: ask.state ?? ask.own_state,
          options: FOLLOW_UP_STATES.map((state) => ({
            ...{ value: state, label: t(`followed.${state}`) },
          })),
        },
        {
          ...{ name: "outcome", kind: "textarea", label: t("outcome") },
          value: ask.outcome ?? ask.own_words,
        },
        {
          ...{ name: "asked_on", kind: "date", required: true, label: t("asked_on") },
          value: ask.asked_on ?? todayInVietnam(),
        },
      ]}
      save={({ state, ...values }) =>
        request(path, {
          ...{ method: "POST", body: { ...sidesOf(ask), ...values, state: state ?? "" } },
        })
      }
      trigger={
        <Button size="small" variant="secondary">
          {t("writeOutcome")}
        </Button>
      }
    />
  );
}

function Outcome({ ask }: { ask: FollowUpRow }) {
  const { t } = useTranslation("connection");
  return (
    <>
      {ask.own_state ? (
        <Text size="small" className="text-ui-fg-subtle whitespace-pre-line">
          {t("saysItself", { state: t(`followed.${ask.own_state}`) })}
          {ask.own_words ? ` · ${ask.own_words}` : ""}
        </Text>
      ) : null}
      {ask.state ? (
        <Text size="small" className="whitespace-pre-line">
          {t(`followed.${ask.state}`)}
          {ask.outcome ? ` · ${ask.outcome}` : ""}
        </Text>
      ) : null}
    </>
  );
}

interface FollowUpTableProps {
  rows: readonly FollowUpRow[];
  may: boolean;
  /** Whether each row names its event. */
  withEvent?: boolean;
}

/** What is to be asked of who met at events, by whom, and what became of it. */
export function FollowUpTable({ rows, may, withEvent = false }: FollowUpTableProps) {
  const { t } = useTranslation("connection");
  const heads = ["due", "sidesOf", ...(withEvent ? ["event"] : []), "owner", "outcome", ""];
  return (
    <HeadedTable heads={heads.map((head) => (head ? t(head) : ""))}>
      {rows.map((ask) => {
        const path = `/events/${ask.event_id}/follow-ups`;
        const of = `${ask.organisation_name} – ${ask.buyer_name}`;
        return (
          <Table.Row
            key={`${ask.event_id} ${ask.organisation_id} ${ask.buyer_id} ${ask.after_days}`}
            className="[&_td]:py-3 [&_td]:align-top"
          >
            <Table.Cell className="min-w-32">
              <StatusBadge color={COLOURS[ask.time]}>{t(`times.${ask.time}`)}</StatusBadge>
              <span className="block tabular-nums">{shownDay(ask.due_on)}</span>
              <span className="text-ui-fg-subtle">{t("afterDays", { days: ask.after_days })}</span>
            </Table.Cell>
            <Table.Cell className="min-w-48">
              <Link to={`/cooperatives/${ask.organisation_id}`} className="text-ui-fg-interactive">
                {ask.organisation_name}
              </Link>
              <br />
              {ask.buyer_name}
            </Table.Cell>
            {withEvent ? (
              <Table.Cell className="min-w-40">
                <Link to={`/events/${ask.event_id}`} className="text-ui-fg-interactive">
                  {ask.event_title}
                </Link>
              </Table.Cell>
            ) : null}
            <Table.Cell className="min-w-32">
              <Text size="small">{ask.owner_name ?? t("nobody")}</Text>
              {may && ask.state === null && (ask.mine || !ask.owner_name) ? (
                <Press
                  path={path}
                  body={{ ...sidesOf(ask), take: !ask.mine }}
                  label={t(ask.mine ? "giveUp" : "take")}
                  of={of}
                />
              ) : null}
            </Table.Cell>
            <Table.Cell className="min-w-48">
              <Outcome ask={ask} />
            </Table.Cell>
            <Table.Cell>{may ? <OutcomeForm ask={ask} /> : null}</Table.Cell>
          </Table.Row>
        );
      })}
    </HeadedTable>
  );
}
