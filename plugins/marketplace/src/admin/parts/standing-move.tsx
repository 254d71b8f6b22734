import { toast } from "@medusajs/ui";
import { useDrawer } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import type { AdminSeller, StandingAction } from "../../contract";
import { ReasonDrawer } from "./reason-drawer";
import { useMoveStanding } from "./use-sellers";

interface StandingMoveProps {
  seller: AdminSeller;
  action: StandingAction;
}

const WITH_REASON: readonly StandingAction[] = ["refuse", "suspend", "close"];

/** One thing that can be done with a standing. */
export function StandingMove({ seller, action }: StandingMoveProps) {
  const { t } = useTranslation("marketplace");
  const drawer = useDrawer();
  const moving = useMoveStanding(seller.id, () => {
    toast.success(t("saved"));
    drawer.close();
  });
  return (
    <ReasonDrawer
      drawer={drawer}
      deciding={moving}
      title={`${t(`standingActions.${action}`)}: ${seller.name}`}
      action={t(`standingActions.${action}`)}
      effect={t(`standingEffects.${action}`, {
        count: seller.goods.published,
        open: seller.open_consignments,
      })}
      needsReason={WITH_REASON.includes(action)}
      onSubmit={(reason) =>
        moving.mutate({ action, seen: seller.state, ...(reason === undefined ? {} : { reason }) })
      }
    />
  );
}
