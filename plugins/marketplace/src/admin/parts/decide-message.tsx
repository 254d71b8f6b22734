import { toast } from "@medusajs/ui";
import { useDrawer, useMyRole } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import type { ReportedMessage } from "../../contract";
import { HideWithReason, ShowPress } from "./hide-with-reason";
import { useDecideMessage } from "./use-reported-messages";

function Hide({ message }: { message: ReportedMessage }) {
  const { t } = useTranslation("marketplace");
  const drawer = useDrawer();
  const hiding = useDecideMessage(message.id, () => {
    toast.success(t("saved"));
    drawer.close();
  });
  return (
    <HideWithReason
      drawer={drawer}
      hiding={hiding}
      title={t("messageHide")}
      effect={t("messageHideEffect")}
      onHide={(reason) => hiding.mutate({ action: "hide", seen: message.revision, reason })}
    />
  );
}

function Show({ message }: { message: ReportedMessage }) {
  const { t } = useTranslation("marketplace");
  const showing = useDecideMessage(message.id, () => toast.success(t("saved")));
  return (
    <ShowPress
      showing={showing}
      label={t(message.hidden_reason ? "reviewShow" : "reviewKeep")}
      onShow={() => showing.mutate({ action: "show", seen: message.revision })}
    />
  );
}

/** What the province may decide on a reported message: to hide it with a reason, or to show it. */
export function DecideMessage({ message }: { message: ReportedMessage }) {
  const role = useMyRole();
  if (role !== "province") return null;
  return (
    <div className="flex flex-wrap items-center gap-2">
      {message.hidden_reason ? null : <Hide message={message} />}
      {message.hidden_reason || message.open ? <Show message={message} /> : null}
    </div>
  );
}
