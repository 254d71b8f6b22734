import { Button, Input } from "@medusajs/ui";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Section } from "./section";
import { useOrganisationsNamed } from "./use-merge";

interface ChooseSurvivorProps {
  /** The organisation that is merged. */
  except: string;
  choose: (id: string) => void;
}

/** Finds the organisation that another is merged into. */
export function ChooseSurvivor({ except, choose }: ChooseSurvivorProps) {
  const { t } = useTranslation("cooperative");
  const [q, setQ] = useState("");
  const box = useId();
  const found = useOrganisationsNamed(q.trim()).data?.cooperatives ?? [];
  return (
    <Section title={t("chooseSurvivor")}>
      <div className="flex flex-col gap-y-3 px-6 py-4">
        <label htmlFor={box} className="txt-compact-small text-ui-fg-subtle">
          {t("searchHint")}
        </label>
        <Input
          id={box}
          type="search"
          size="small"
          value={q}
          onChange={(event) => setQ(event.target.value)}
        />
        {q.trim() ? (
          <ul className="txt-compact-small flex flex-col gap-y-2">
            {found
              .filter(({ id }) => id !== except)
              .map(({ id, name, commune_name }) => (
                <li key={id} className="flex flex-wrap items-center justify-between gap-2">
                  <span>
                    {name} · {commune_name}
                  </span>
                  <Button
                    size="small"
                    variant="secondary"
                    onClick={() => {
                      setQ("");
                      choose(id);
                    }}
                  >
                    {t("choose")}
                  </Button>
                </li>
              ))}
          </ul>
        ) : null}
      </div>
    </Section>
  );
}
