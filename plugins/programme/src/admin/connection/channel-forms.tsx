import { Button } from "@medusajs/ui";
import { request, todayInVietnam } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import { CHANNEL_KINDS } from "../../connection/vocabulary";
import type { ChannelRow } from "../../contract";
import { FormDrawer, type FormField } from "../parts/form-drawer";

interface ChannelFormProps {
  organisationId: string;
  channel?: ChannelRow;
}

/** Enters where else an organisation sells, or changes the one that is given. */
export function ChannelForm({ organisationId, channel }: ChannelFormProps) {
  const { t } = useTranslation("connection");
  const fields: FormField[] = [
    {
      ...{ name: "kind", kind: "select", required: true, label: t("kind"), value: channel?.kind },
      options: CHANNEL_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) })),
    },
    { name: "name", required: true, label: t("name"), value: channel?.name },
    {
      ...{ name: "since", kind: "date", required: true, label: t("since"), value: channel?.since },
    },
    {
      ...{ name: "ended_on", kind: "date", label: t("ended_on"), value: channel?.ended_on },
      hint: t("endedHint"),
    },
    { name: "end_reason", label: t("end_reason"), value: channel?.end_reason },
  ];
  const save = (values: Record<string, unknown>) =>
    channel
      ? request(`/channels/${channel.id}`, {
          ...{ method: "POST", body: { ...values, seen: channel.revision } },
        })
      : request("/channels", {
          ...{ method: "POST", body: { ...values, organisation_id: organisationId } },
        });
  return (
    <FormDrawer
      title={t(channel ? "changeChannel" : "addChannel")}
      fields={fields}
      save={save}
      trigger={
        <Button size="small" variant="secondary">
          {t(channel ? "change" : "addChannel")}
        </Button>
      }
    />
  );
}

/** Enters what a channel sold in a year. */
export function ValueForm({ channel }: { channel: ChannelRow }) {
  const { t } = useTranslation("connection");
  const fields: FormField[] = [
    {
      ...{ name: "year", kind: "number", required: true, label: t("year") },
      value: todayInVietnam().slice(0, 4),
    },
    { name: "amount", kind: "number", required: true, label: t("amount") },
  ];
  return (
    <FormDrawer
      title={t("addValue")}
      lead={channel.name}
      fields={fields}
      save={(body) => request(`/channels/${channel.id}/values`, { method: "POST", body })}
      trigger={
        <Button size="small" variant="secondary">
          {t("addValue")}
        </Button>
      }
    />
  );
}

/** Returns what was told, once it was said why. */
export function ReturnForm({ path, seen }: { path: string; seen: number }) {
  const { t } = useTranslation("connection");
  return (
    <FormDrawer
      title={t("return")}
      lead={t("returnLead")}
      fields={[{ name: "comments", kind: "textarea", required: true, label: t("comments") }]}
      save={({ comments }) =>
        request(path, { method: "POST", body: { seen, comments: comments ?? "" } })
      }
      trigger={
        <Button size="small" variant="secondary">
          {t("return")}
        </Button>
      }
    />
  );
}
