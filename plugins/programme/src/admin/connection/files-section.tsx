import { Button, Text } from "@medusajs/ui";
import { RequestFailure, request, sendFile } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import { FILE_KINDS } from "../../connection/vocabulary";
import type { EventFileRow, EventView } from "../../contract";
import { FormDrawer, type FormField } from "../parts/form-drawer";
import { Section } from "../parts/section";
import { WithReason } from "../parts/with-reason";
import { useEventFiles } from "./use-connection";

function FileForm({ eventId }: { eventId: string }) {
  const { t } = useTranslation("connection");
  const fields: FormField[] = [
    {
      ...{ name: "kind", kind: "select", required: true, label: t("kind"), value: "photograph" },
      options: FILE_KINDS.map((kind) => ({ value: kind, label: t(`fileKinds.${kind}`) })),
    },
    {
      ...{ name: "scan_id", kind: "file", required: true, label: t("file"), hint: t("fileHint") },
      accept: "image/*,application/pdf",
    },
    { name: "caption", required: true, label: t("caption") },
  ];
  const save = async ({ scan_id: file, ...body }: Record<string, unknown>) => {
    if (!(file instanceof File) || file.size === 0) {
      throw new RequestFailure(400, { message: t("chooseFile"), field: "scan_id" });
    }
    const path = `/events/${eventId}`;
    const { scan } = await sendFile<{ scan: { id: string } }>(`${path}/scans`, file, "scan_id");
    return request(`${path}/files`, { method: "POST", body: { ...body, scan_id: scan.id } });
  };
  return (
    <FormDrawer
      title={t("addFile")}
      lead={t("filesLead")}
      fields={fields}
      save={save}
      trigger={
        <Button size="small" variant="secondary">
          {t("addFile")}
        </Button>
      }
    />
  );
}

function FileCard({ event, file }: { event: EventView; file: EventFileRow }) {
  const { t } = useTranslation("connection");
  const href = `/admin/events/${event.id}/files/${file.id}`;
  return (
    <li className="flex w-48 flex-col items-start gap-y-2">
      {file.kind === "photograph" ? (
        <a href={href} target="_blank" rel="noreferrer">
          <img
            src={href}
            alt={file.caption}
            width={192}
            height={144}
            loading="lazy"
            className="h-36 w-48 rounded border object-cover"
          />
        </a>
      ) : null}
      <Text size="small">{file.caption}</Text>
      <div className="flex items-center gap-2">
        <a
          href={href}
          target="_blank"
          rel="noreferrer"
          className="text-ui-fg-interactive txt-small"
          aria-label={`${t("openFile")}: ${file.caption}`}
        >
          {t(`fileKinds.${file.kind}`)}
        </a>
        {event.may.write ? (
          <WithReason
            path={`/events/${event.id}/files/${file.id}/cancel`}
            title={t("cancelFile")}
            action={t("takeBack")}
          />
        ) : null}
      </div>
    </li>
  );
}

/** Photographs and documents of an event, for staff. */
export function FilesSection({ event }: { event: EventView }) {
  const { t } = useTranslation("connection");
  const { data } = useEventFiles(event.id);
  if (!data) return null;
  return (
    <Section
      id="files"
      title={t("files")}
      tools={event.may.write ? <FileForm eventId={event.id} /> : null}
      empty={data.files.length === 0 && `${t("noFiles")} ${t("filesLead")}`}
    >
      <ul className="flex flex-wrap gap-4 px-6 py-4">
        {data.files.map((file) => (
          <FileCard key={file.id} event={event} file={file} />
        ))}
      </ul>
    </Section>
  );
}
