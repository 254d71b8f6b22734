import { Button, Container, Heading, Text } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useUpload } from "./use-imports";

/** Takes a file by choice or drop, sends it to be checked and tells which import it became. */
export function UploadBox({ onChecked }: { onChecked: (id: string) => void }) {
  const { t } = useTranslation("workbook");
  const upload = useUpload();
  const [over, setOver] = useState(false);
  const send = (file: File | undefined) => {
    if (file) upload.mutate(file, { onSuccess: (answer) => onChecked(answer.import.id) });
  };
  return (
    <Container className="flex flex-col gap-y-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Heading>{t("imports")}</Heading>
        <div className="flex flex-wrap gap-2">
          <Button variant="secondary" size="small" asChild>
            <a href="/admin/imports/template">{t("template")}</a>
          </Button>
          <Button variant="secondary" size="small" asChild>
            <a href="/admin/exports/market">{t("export")}</a>
          </Button>
        </div>
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        {t("intro")}
      </Text>
      <label
        className={`txt-compact-medium flex min-h-24 cursor-pointer items-center justify-center rounded-lg focus-within:shadow-borders-interactive-with-focus border border-dashed p-6 text-center ${over ? "bg-ui-bg-highlight" : "bg-ui-bg-component"}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          send(event.dataTransfer.files[0]);
        }}
      >
        <input
          type="file"
          accept=".xlsx,.csv,.zip"
          className="sr-only"
          disabled={upload.isPending}
          onChange={(event) => {
            send(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
        <span aria-live="polite">{upload.isPending ? t("checking") : t("choose")}</span>
      </label>
      {upload.error && (
        <Text role="alert" size="small" className="text-ui-fg-error">
          {upload.error.message}
        </Text>
      )}
    </Container>
  );
}
