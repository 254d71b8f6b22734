import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Map as MapIcon } from "@medusajs/icons";
import { Container, Heading, Input, Text } from "@medusajs/ui";
import { StateOfLoading } from "@nang-gio/access/dashboard";
import { fold } from "@nang-gio/vietnam";
import { useCallback, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router-dom";
import { OrganisationList } from "../../parts/map/organisation-list";
import { OrganisationMap } from "../../parts/map/organisation-map";
import { SIGNS, SignIcon, signOf } from "../../parts/map/sign";
import { usePoints } from "../../parts/use-registry";

export const config = defineRouteConfig({
  label: "map",
  translationNs: "cooperative",
  icon: MapIcon,
  rank: 4,
});

/** The organisations in sight on a map, with a list beside it; both are narrowed by name and by sign. */
export default function MapPage() {
  const { t } = useTranslation("cooperative");
  const navigate = useNavigate();
  const { data, error, refetch } = usePoints();
  const [q, setQ] = useState("");
  const [sign, setSign] = useState("");
  const [pointed, point] = useState<string | null>(null);
  const open = useCallback((id: string) => navigate(`/cooperatives/${id}`), [navigate]);
  const shown = useMemo(() => {
    const wanted = fold(q);
    return (data?.organisations ?? []).filter(
      (one) =>
        fold(`${one.name} ${one.name_en ?? ""}`).includes(wanted) &&
        (sign === "" || signOf(one) === sign),
    );
  }, [data, q, sign]);
  if (!data) return <StateOfLoading error={error} retry={refetch} />;
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <div>
          <Heading>{t("map")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("mapLead", { count: shown.length })}
          </Text>
        </div>
        <div className="flex flex-wrap gap-2">
          <Input
            type="search"
            size="small"
            aria-label={t("searchFacts")}
            placeholder={t("searchFacts")}
            value={q}
            onChange={(event) => setQ(event.target.value)}
          />
          <select
            aria-label={t("mapSign")}
            value={sign}
            onChange={(event) => setSign(event.target.value)}
            className="border-ui-border-base bg-ui-bg-field txt-compact-small rounded-md border px-2 py-1"
          >
            <option value="">{t("all")}</option>
            {SIGNS.map((name) => (
              <option key={name} value={name}>
                {t(`mapSigns.${name}`)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 px-6 py-3">
        {SIGNS.map((name) => (
          <li key={name} className="txt-compact-small flex items-center gap-x-2">
            <SignIcon sign={name} />
            {t(`mapSigns.${name}`)}
          </li>
        ))}
      </ul>
      <div className="grid gap-4 p-4 lg:grid-cols-[2fr_1fr]">
        <OrganisationMap
          organisations={shown}
          communes={data.communes}
          pointed={pointed}
          onOpen={open}
        />
        <div className="border-ui-border-base max-h-[640px] overflow-y-auto rounded-lg border">
          <OrganisationList organisations={shown} communes={data.communes} onPoint={point} />
        </div>
      </div>
    </Container>
  );
}
