import { Button, toast } from "@medusajs/ui";
import { request } from "@nang-gio/access/dashboard";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { AdminCertificate } from "../../contract";
import { FormDrawer } from "./form-drawer";
import { useMyRole } from "./use-my-role";

interface PaperDecisionsProps {
  kind: "certificates" | "marks";
  paper: Pick<AdminCertificate, "id" | "number" | "state">;
}

/** What may be decided on a certificate or mark in its state: verify, reject or revoke. */
export function PaperDecisions({ kind, paper }: PaperDecisionsProps) {
  const { t } = useTranslation("cooperative");
  const queries = useQueryClient();
  const { decides } = useMyRole();
  const path = `/${kind}/${paper.id}`;
  const verifying = useMutation({
    mutationFn: () => request(`${path}/verify`, { method: "POST" }),
    onSuccess: () => {
      toast.success(t("saved"));
      return queries.invalidateQueries({ queryKey: ["cooperative"] });
    },
    onError: (error) => toast.error(error.message),
  });
  const withReason = (decision: "reject" | "revoke") => (
    <FormDrawer
      title={`${t(decision)}: ${paper.number}`}
      fields={[{ name: "reason", label: t("decisionReason"), kind: "textarea", required: true }]}
      save={(body) => request(`${path}/${decision}`, { method: "POST", body })}
      trigger={
        <Button size="small" variant="secondary">
          {t(decision)}
        </Button>
      }
    />
  );
  if (!decides) return null;
  return (
    <div className="flex flex-col items-end gap-1 whitespace-nowrap">
      {paper.state === "submitted" && (
        <>
          <Button size="small" isLoading={verifying.isPending} onClick={() => verifying.mutate()}>
            {t("verify")}
          </Button>
          {withReason("reject")}
        </>
      )}
      {(paper.state === "verified" || paper.state === "expired") && withReason("revoke")}
    </div>
  );
}
