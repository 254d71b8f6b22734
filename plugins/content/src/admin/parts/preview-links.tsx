import { Button, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { type Edited, useContentPreview } from "./use-content";

/** Makes links under which what is written can be seen as readers would, in both languages; saves nothing. */
export function PreviewLinks({ kind, content }: Pick<Edited, "kind" | "content">) {
  const { t } = useTranslation("content");
  const making = useContentPreview();
  const preview = making.data?.preview;
  return (
    <div className="flex flex-col items-start gap-y-1">
      <Button
        type="button"
        size="small"
        variant="secondary"
        isLoading={making.isPending}
        onClick={() => making.mutate({ kind, content })}
      >
        {t("preview")}
      </Button>
      {making.error ? (
        <Text role="alert" size="small" className="text-ui-fg-error">
          {making.error.message}
        </Text>
      ) : null}
      {preview ? (
        <Text size="small" className="flex flex-wrap gap-x-3">
          {t("previewLead")}
          {(["vi", "en"] as const).map((language) => (
            <a
              key={language}
              href={preview[language]}
              target="_blank"
              rel="noreferrer"
              className="text-ui-fg-interactive"
            >
              {t(language === "vi" ? "vietnamese" : "english")}
            </a>
          ))}
        </Text>
      ) : null}
    </div>
  );
}
