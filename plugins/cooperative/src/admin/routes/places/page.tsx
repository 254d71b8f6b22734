import { defineRouteConfig } from "@medusajs/admin-sdk";
import { MapPin } from "@medusajs/icons";
import { StateOfLoading } from "@nang-gio/access/dashboard";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { AsOf } from "../../parts/list-tools";
import { LivedSection } from "../../parts/lived-section";
import { PlaceSuccessionDrawer } from "../../parts/place-succession-drawer";
import { useLived } from "../../parts/use-lived";

export const config = defineRouteConfig({
  label: "placesPage",
  translationNs: "cooperative",
  icon: MapPin,
  rank: 7,
});

/** Places of the area and bodies of the plan, with the days on which they exist and who took over. */
export default function PlacesPage() {
  const { t } = useTranslation("cooperative");
  const [asOf, setAsOf] = useState("");
  const places = useLived("places", asOf);
  const bodies = useLived("bodies", asOf);
  if (!places.data || !bodies.data) {
    const failed = places.data ? bodies : places;
    return <StateOfLoading error={failed.error} retry={failed.refetch} />;
  }
  return (
    <div className="flex flex-col gap-y-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <AsOf day={asOf} change={setAsOf} />
        <PlaceSuccessionDrawer places={places.data} />
      </div>
      <LivedSection type="place" path="places" title={t("places")} records={places.data} />
      <LivedSection type="body" path="bodies" title={t("bodies")} records={bodies.data} />
    </div>
  );
}
