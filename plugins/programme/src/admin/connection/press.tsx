import { Button, toast } from "@medusajs/ui";
import { request } from "@nang-gio/access/dashboard";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { EVENTS } from "../parts/use-events";

interface PressProps {
  path: string;
  body: object;
  label: string;
  /** Said to who hears the page, where the label alone does not say of what. */
  of?: string;
}

/** A button that sends something at once; what is refused is told. */
export function Press({ path, body, label, of }: PressProps) {
  const { t } = useTranslation("connection");
  const queries = useQueryClient();
  const sending = useMutation({
    mutationFn: () => request(path, { method: "POST", body }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: EVENTS });
      toast.success(t("done"));
    },
    onError: ({ message }) => toast.error(message),
  });
  return (
    <Button
      size="small"
      variant="secondary"
      isLoading={sending.isPending}
      aria-label={of ? `${label}: ${of}` : undefined}
      onClick={() => sending.mutate()}
    >
      {label}
    </Button>
  );
}
