import { Button, toast } from "@medusajs/ui";
import { request } from "@nang-gio/access/dashboard";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { AdminFact } from "../../contract";
import { FormDrawer, type FormField } from "./form-drawer";
import { useMyRole } from "./use-my-role";

/** Stands for the whole in the form of comments, where a field needs a name. */
const WHOLE = "whole";

/** Confirms what a co-operative told, or returns it with a comment on each field that is wrong. */
export function FactDecisions({ fact }: { fact: AdminFact }) {
  const { t } = useTranslation("cooperative");
  const queries = useQueryClient();
  const { writes } = useMyRole();
  const { id, revision: seen, state, content, organisation } = fact;
  const path = `/facts/${id}`;
  const confirming = useMutation({
    mutationFn: () => request(`${path}/confirm`, { method: "POST", body: { seen } }),
    onSuccess: () => toast.success(t("saved")),
    onError: (error) => toast.error(error.message),
    onSettled: () => queries.invalidateQueries({ queryKey: ["cooperative"] }),
  });
  const comment = (name: string, label: string): FormField => ({ name, label, kind: "textarea" });
  const fields = [
    comment(WHOLE, t("commentOnWhole")),
    ...Object.keys(content).map((name) => comment(name, t("commentOn", { field: t(name) }))),
  ];
  const sendBack = (said: Record<string, unknown>) => {
    const comments = Object.entries(said).flatMap(([field, text]) =>
      text ? [{ field: field === WHOLE ? "" : field, text }] : [],
    );
    if (comments.length === 0) throw new Error(t("commentNeeded"));
    return request(`${path}/return`, { method: "POST", body: { seen, comments } });
  };
  if (!writes || state !== "submitted") return null;
  return (
    <div className="flex justify-end gap-x-2 whitespace-nowrap">
      <Button size="small" isLoading={confirming.isPending} onClick={() => confirming.mutate()}>
        {t("confirmFact")}
      </Button>
      <FormDrawer
        title={t("returnFactTitle", { organisation: organisation.name })}
        fields={fields}
        save={async (said) => sendBack(said)}
        trigger={
          <Button size="small" variant="secondary">
            {t("returnFact")}
          </Button>
        }
      />
    </div>
  );
}
