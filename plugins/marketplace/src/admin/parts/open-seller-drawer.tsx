import { Button, Drawer, Input, Text } from "@medusajs/ui";
import { type Page, request } from "@nang-gio/access/dashboard";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router-dom";
import type { AdminSeller } from "../../contract";

const SHOWN = 8;

interface Found {
  id: string;
  name: string;
  commune_name: string;
}

function useRegister(q: string) {
  return useQuery({
    queryKey: ["marketplace", "register", q],
    enabled: q.length > 1,
    queryFn: () =>
      request<Page & { cooperatives: Found[] }>("/cooperatives", { query: { q, limit: SHOWN } }),
    placeholderData: keepPreviousData,
  });
}

/** Opens a co-operative of the register for selling on its behalf, and leads to it. */
export function OpenSellerDrawer() {
  const { t } = useTranslation("marketplace");
  const go = useNavigate();
  const queries = useQueryClient();
  const [q, setQ] = useState("");
  const found = useRegister(q.trim()).data?.cooperatives ?? [];
  const opening = useMutation({
    mutationFn: (organisation_id: string) =>
      request<{ seller: AdminSeller }>("/sellers", { method: "POST", body: { organisation_id } }),
    onSuccess: async ({ seller }) => {
      await queries.invalidateQueries({ queryKey: ["marketplace", "sellers"] });
      go(`/sellers/${seller.id}`);
    },
  });
  return (
    <Drawer>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          {t("openSeller")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{t("openSeller")}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-4">
          <Text size="small">{t("openSellerLead")}</Text>
          <Input
            type="search"
            aria-label={t("searchSellers")}
            placeholder={t("searchSellers")}
            value={q}
            onChange={(event) => setQ(event.target.value)}
          />
          {opening.error ? (
            <Text role="alert" size="small" className="text-ui-fg-error">
              {opening.error.message}
            </Text>
          ) : null}
          <ul className="divide-y">
            {found.map(({ id, name, commune_name }) => (
              <li key={id} className="flex items-center justify-between gap-2 py-3">
                <Text size="small">
                  {name}
                  <br />
                  <span className="text-ui-fg-subtle">{commune_name}</span>
                </Text>
                <Button
                  size="small"
                  isLoading={opening.isPending && opening.variables === id}
                  onClick={() => opening.mutate(id)}
                >
                  {t("openIt")}
                </Button>
              </li>
            ))}
          </ul>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  );
}
