import { Drawer, Table, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { AuditChange, AuditEntryView } from "../../contract";
import { shownMoment } from "../shared";
import { Outcome } from "./outcome";
import { changesToTell, toldAction, toldField, toldPerson, toldRole, toldValue } from "./told";

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[120px_1fr] gap-2">
      <Text size="small" className="text-ui-fg-subtle">
        {label}
      </Text>
      <Text size="small" className="break-words" as="div">
        {children}
      </Text>
    </div>
  );
}

function Changes({ changes }: { changes: readonly AuditChange[] }) {
  const { t } = useTranslation("access");
  if (changes.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle">
        {t("noChanges")}
      </Text>
    );
  }
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>{t("field")}</Table.HeaderCell>
          <Table.HeaderCell>{t("before")}</Table.HeaderCell>
          <Table.HeaderCell>{t("after")}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {changesToTell(changes).map(({ field, before, after }) => (
          <Table.Row key={field}>
            <Table.Cell className="break-words py-2 align-top" title={field}>
              {toldField(field, t)}
            </Table.Cell>
            <Table.Cell className="break-words py-2 align-top">{toldValue(before, t)}</Table.Cell>
            <Table.Cell className="break-words py-2 align-top">{toldValue(after, t)}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

/** One write: who, from where, what changed, what was sent. */
export function EntryDrawer({ entry, close }: { entry: AuditEntryView | null; close: () => void }) {
  const { t } = useTranslation("access");
  if (!entry) return null;
  return (
    <Drawer open onOpenChange={(open) => (open ? undefined : close())}>
      <Drawer.Content className="sm:max-w-[640px]">
        <Drawer.Header>
          <Drawer.Title>{toldAction(entry, t)}</Drawer.Title>
          <Drawer.Description>{entry.record_title ?? entry.record_id}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-6 overflow-y-auto">
          <div className="flex flex-col gap-2">
            <Line label={t("when")}>{shownMoment(entry.at)}</Line>
            <Line label={t("who")}>
              {entry.actor_name && entry.actor_email
                ? `${entry.actor_name} – ${entry.actor_email}`
                : toldPerson(
                    { id: entry.actor_id, name: entry.actor_name, email: entry.actor_email },
                    t,
                  )}
            </Line>
            <Line label={t("role")}>{toldRole(entry.role, t)}</Line>
            <Line label={t("outcome")}>
              <Outcome status={entry.status} />
            </Line>
            <Line label={t("from")}>{entry.ip ?? "–"}</Line>
            <Line label={t("device")}>{entry.user_agent ?? "–"}</Line>
            <Line label={t("address")}>
              {entry.method} {entry.path}
            </Line>
          </div>
          <section className="flex flex-col gap-2">
            <Text weight="plus">{t("changes")}</Text>
            <Changes changes={entry.changes} />
          </section>
          {entry.body ? (
            <section className="flex flex-col gap-2">
              <Text weight="plus">{t("sent")}</Text>
              <pre className="bg-ui-bg-subtle whitespace-pre-wrap break-words rounded-md p-3 text-xs">
                {JSON.stringify(entry.body, null, 2)}
              </pre>
            </section>
          ) : null}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  );
}
