import { Button, Prompt, toast } from "@medusajs/ui";
import { request } from "@nang-gio/access/dashboard";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

interface RemoveRecordProps {
  path: string;
  title: string;
  hint: string;
}

/** Takes a record of an organisation out, once that was confirmed. */
export function RemoveRecord({ path, title, hint }: RemoveRecordProps) {
  const { t } = useTranslation("cooperative");
  const queries = useQueryClient();
  const removal = useMutation({
    mutationFn: () => request(path, { method: "DELETE" }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["cooperative"] }),
    onError: (error) => toast.error(error.message),
  });
  return (
    <Prompt>
      <Prompt.Trigger asChild>
        <Button size="small" variant="transparent">
          {t("remove")}
        </Button>
      </Prompt.Trigger>
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>{title}</Prompt.Title>
          <Prompt.Description>{hint}</Prompt.Description>
        </Prompt.Header>
        <Prompt.Footer>
          <Prompt.Cancel>{t("cancel")}</Prompt.Cancel>
          <Prompt.Action onClick={() => removal.mutate()}>{t("remove")}</Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  );
}
