import { Button } from "@medusajs/ui";
import { StateOfLoading } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import { Link, useParams, useSearchParams } from "react-router-dom";
import { ChooseSurvivor } from "../../../../parts/choose-survivor";
import { MergeForm } from "../../../../parts/merge-form";
import { useMergePreview } from "../../../../parts/use-merge";

/** Merges an organisation into another: which, both beside each other, what moves, and the button. */
export default function MergePage() {
  const { t } = useTranslation("cooperative");
  const { id = "" } = useParams();
  const [address, setAddress] = useSearchParams();
  const into = address.get("into") ?? "";
  const found = useMergePreview(id, into);
  return (
    <div className="flex flex-col gap-y-3">
      <div className="flex flex-wrap gap-2">
        <Button size="small" variant="secondary" asChild>
          <Link to={`/cooperatives/${id}`}>{t("backToOrganisation")}</Link>
        </Button>
        {into ? (
          <Button size="small" variant="secondary" asChild>
            <Link to={`/cooperatives/${into}/merge?into=${id}`}>{t("swap")}</Link>
          </Button>
        ) : null}
      </div>
      <ChooseSurvivor except={id} choose={(chosen) => setAddress({ into: chosen })} />
      {into && !found.data ? <StateOfLoading error={found.error} retry={found.refetch} /> : null}
      {found.data ? <MergeForm key={into} merge={found.data.merge} /> : null}
    </div>
  );
}
