import { Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { MappedCommune, MappedOrganisation } from "../../../contract";
import { SignIcon, signOf } from "./sign";

interface OrganisationListProps {
  organisations: readonly MappedOrganisation[];
  communes: readonly MappedCommune[];
  onPoint: (id: string | null) => void;
}

/** The same organisations as on the map, by commune; pointing at one shows it there. */
export function OrganisationList({ organisations, communes, onPoint }: OrganisationListProps) {
  const { t, i18n } = useTranslation("cooperative");
  const english = i18n.language.startsWith("en");
  const places = communes
    .map(({ code, name }) => ({
      code,
      name,
      own: organisations.filter(({ commune_code }) => commune_code === code),
    }))
    .filter(({ own }) => own.length > 0)
    .toSorted((a, b) => a.name.localeCompare(b.name, "vi"));
  if (places.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle p-6">
        {t("noneFound")}
      </Text>
    );
  }
  return (
    <ul className="divide-y">
      {places.map(({ code, name, own }) => (
        <li key={code} className="px-4 py-3">
          <Text size="small" weight="plus">
            {name} ({own.length})
          </Text>
          <ul>
            {own.map((organisation) => (
              <li key={organisation.id}>
                <Link
                  to={`/cooperatives/${organisation.id}`}
                  className="txt-small text-ui-fg-interactive flex items-center gap-x-2 py-1"
                  onFocus={() => onPoint(organisation.id)}
                  onBlur={() => onPoint(null)}
                  onMouseEnter={() => onPoint(organisation.id)}
                  onMouseLeave={() => onPoint(null)}
                >
                  <SignIcon sign={signOf(organisation)} />
                  <span>
                    {(english && organisation.name_en) || organisation.name}
                    <span className="sr-only">, {t(`mapSigns.${signOf(organisation)}`)}</span>
                    {organisation.ocop_stars ? (
                      <span className="text-ui-fg-subtle">
                        {" "}
                        · {t("starsShown", { stars: organisation.ocop_stars })}
                      </span>
                    ) : null}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
