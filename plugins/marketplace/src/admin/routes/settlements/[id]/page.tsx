import { StateOfLoading } from "@nang-gio/access/dashboard";
import { useParams } from "react-router-dom";
import { MoveHistory } from "../../../parts/move-history";
import { SettlementBadge } from "../../../parts/settlement-badge";
import { SettlementFacts } from "../../../parts/settlement-facts";
import { useSettlement } from "../../../parts/use-settlements";

/** One settlement: what it is the sum of, how it stands, what was decided. */
export default function SettlementPage() {
  const { id = "" } = useParams();
  const found = useSettlement(id);
  if (!found.data) return <StateOfLoading error={found.error} retry={found.refetch} />;
  const { settlement } = found.data;
  return (
    <div className="flex flex-col gap-y-3">
      <SettlementFacts settlement={settlement} />
      <MoveHistory
        history={settlement.history}
        badge={(state) => <SettlementBadge state={state} payout={settlement.payout} />}
        said={({ reason }) => reason}
      />
    </div>
  );
}
