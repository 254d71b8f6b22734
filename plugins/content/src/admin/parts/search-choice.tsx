import { Button, Input } from "@medusajs/ui";
import { request } from "@nang-gio/access/dashboard";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type ComponentProps, useState } from "react";
import { useTranslation } from "react-i18next";

const SHOWN = 8;

/** Something that can be chosen. */
export interface Choice {
  id: string;
  name: string;
}

interface SearchChoiceProps {
  control: Pick<ComponentProps<typeof Input>, "id">;
  /** Where it is searched: goods or co-operatives. */
  among: "products" | "cooperatives";
  disabled: boolean;
  choose: (choice: Choice) => void;
}

interface Found {
  products?: Array<{ handle: string; title: string; status: string }>;
  cooperatives?: Array<{ id: string; name: string }>;
}

function useFound(among: SearchChoiceProps["among"], q: string) {
  return useQuery({
    queryKey: ["content", "search", among, q],
    enabled: q.length > 1,
    queryFn: async (): Promise<Choice[]> => {
      const { products = [], cooperatives = [] } = await request<Found>(`/${among}`, {
        query: { q, limit: SHOWN },
      });
      const goods = products.filter(({ status }) => status === "published");
      return [...goods.map(({ handle, title }) => ({ id: handle, name: title })), ...cooperatives];
    },
    placeholderData: keepPreviousData,
  });
}

/** Finds goods or co-operatives by name, each with a button that chooses it. */
export function SearchChoice({ control, among, disabled, choose }: SearchChoiceProps) {
  const { t } = useTranslation("content");
  const [q, setQ] = useState("");
  const found = useFound(among, q.trim()).data ?? [];
  return (
    <>
      <Input
        {...control}
        type="search"
        size="small"
        disabled={disabled}
        value={q}
        onChange={(event) => setQ(event.target.value)}
      />
      {q.trim() ? (
        <ul className="txt-compact-small flex flex-col gap-y-1">
          {found.map((choice) => (
            <li key={choice.id} className="flex items-center justify-between gap-2">
              <span>{choice.name}</span>
              <Button
                type="button"
                size="small"
                variant="secondary"
                onClick={() => {
                  setQ("");
                  choose(choice);
                }}
              >
                {t("choose")}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

/** What was chosen, each with a button that takes it out. */
export function Chosen({
  choices,
  disabled,
  remove,
}: {
  choices: Choice[];
  disabled: boolean;
  remove: (id: string) => void;
}) {
  const { t } = useTranslation("content");
  return (
    <ul className="txt-compact-small flex flex-col gap-y-1">
      {choices.map(({ id, name }) => (
        <li key={id} className="flex items-center justify-between gap-2">
          <span>{name}</span>
          <Button
            type="button"
            size="small"
            variant="transparent"
            disabled={disabled}
            aria-label={t("removeOne", { name })}
            onClick={() => remove(id)}
          >
            {t("remove")}
          </Button>
        </li>
      ))}
    </ul>
  );
}
