import { Button, Table } from "@medusajs/ui";
import { HeadedTable, request, shownDay } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import type { CourseView, SessionView } from "../../contract";
import { FormDrawer, type FormField } from "../parts/form-drawer";
import { Section } from "../parts/section";
import { useNamed } from "../parts/use-events";
import { WithReason } from "../parts/with-reason";

const ONLINE = "online";
const AT_PLACE = "place";
const HEADS = ["day", "where", "trainer", ""];

function SessionForm({ courseId, session }: { courseId: string; session?: SessionView }) {
  const { t } = useTranslation("training");
  const communes = useNamed("places", "commune").data ?? [];
  const fields: FormField[] = [
    { name: "day", kind: "date", required: true, label: t("day"), value: session?.day },
    { name: "starts", label: t("starts"), hint: t("startsHint"), value: session?.starts },
    { name: "trainer", required: true, label: t("trainer"), value: session?.trainer },
    {
      ...{ name: "where", kind: "select", required: true, label: t("where") },
      value: session?.is_online ? ONLINE : AT_PLACE,
      options: [AT_PLACE, ONLINE].map((value) => ({ value, label: t(`wheres.${value}`) })),
    },
    {
      ...{ name: "commune_code", kind: "select", label: t("commune_code") },
      value: session?.commune_code,
      options: communes.map(({ code, name }) => ({ value: code, label: name })),
    },
    { name: "address", label: t("address"), value: session?.address },
    { name: "link", label: t("link"), value: session?.link },
  ];
  const path = `/courses/${courseId}/sessions${session ? `/${session.id}` : ""}`;
  const save = ({ where, ...values }: Record<string, unknown>) =>
    request(path, { method: "POST", body: { ...values, is_online: where === ONLINE } });
  return (
    <FormDrawer
      title={t(session ? "changeSession" : "addSession")}
      fields={fields}
      save={save}
      trigger={
        <Button size="small" variant="secondary">
          {t(session ? "change" : "addSession")}
        </Button>
      }
    />
  );
}

/** The sessions of a course. */
export function SessionsSection({ course }: { course: CourseView }) {
  const { t } = useTranslation("training");
  const { id, sessions, state, may } = course;
  const writes = may.write && state !== "closed" && state !== "cancelled";
  return (
    <Section
      id="sessions"
      title={t("sessions")}
      tools={writes ? <SessionForm courseId={id} /> : null}
      empty={sessions.length === 0 && t("noSessions")}
    >
      <HeadedTable heads={HEADS.map((name) => (name ? t(name) : ""))}>
        {sessions.map((session) => (
          <Table.Row key={session.id} className="[&_td]:py-3 [&_td]:align-top">
            <Table.Cell className="whitespace-nowrap tabular-nums">
              {[shownDay(session.day), session.starts].filter(Boolean).join(" · ")}
            </Table.Cell>
            <Table.Cell className="min-w-40">
              {session.is_online
                ? t("wheres.online")
                : [session.address, session.commune_name].filter(Boolean).join(", ")}
            </Table.Cell>
            <Table.Cell className="min-w-32">{session.trainer}</Table.Cell>
            <Table.Cell>
              {writes ? (
                <div className="flex gap-2">
                  <SessionForm courseId={id} session={session} />
                  <WithReason
                    path={`/courses/${id}/sessions/${session.id}/cancel`}
                    title={t("cancelSession")}
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
