import { toast } from "@medusajs/ui";
import { useDrawer } from "@nang-gio/access/dashboard";
import { formatDong } from "@nang-gio/vietnam";
import { useTranslation } from "react-i18next";
import type { AdminSettlement, SettlementAction } from "../../settlement-contract";
import { PaySettlement } from "./pay-settlement";
import { ReasonDrawer } from "./reason-drawer";
import { useMoveSettlement } from "./use-settlements";

interface SettlementMoveProps {
  settlement: AdminSettlement;
  action: SettlementAction;
}

function Decide({ settlement, action }: SettlementMoveProps) {
  const { t } = useTranslation("marketplace");
  const drawer = useDrawer();
  const { id, number, revision, payout } = settlement;
  const moving = useMoveSettlement(id, () => {
    toast.success(t("saved"));
    drawer.close();
  });
  const effect = action === "approve" && payout === 0 ? "approveNothing" : action;
  return (
    <ReasonDrawer
      drawer={drawer}
      deciding={moving}
      title={`${t(`settlementActions.${action}`)}: ${number}`}
      action={t(`settlementActions.${action}`)}
      effect={t(`settlementEffects.${effect}`, { amount: formatDong(payout) })}
      needsReason={action === "reopen"}
      reasonHint={t("settlementReasonHint")}
      onSubmit={(reason) =>
        moving.mutate({ action, seen: revision, ...(reason === undefined ? {} : { reason }) })
      }
    />
  );
}

/** One thing that can be done with a settlement. */
export function SettlementMove({ settlement, action }: SettlementMoveProps) {
  if (action === "pay") return <PaySettlement settlement={settlement} />;
  return <Decide settlement={settlement} action={action} />;
}
