import { Button, Input, toast } from "@medusajs/ui";
import {
  DrawerForm,
  Labelled,
  type Page,
  RequestFailure,
  request,
  SELECT_BOX,
  todayInVietnam,
  useDrawer,
} from "@nang-gio/access/dashboard";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { NewTaxpayerTerm, TAXPAYERS, TaxpayerTermView } from "../../taxpayer-contract";

const TERMS = ["marketplace", "taxpayer-terms"];
const KINDS: typeof TAXPAYERS = ["legal_person", "household", "individual"];
const OFFERED = 20;

/** One page of as what organisations pay tax, the latest first. */
export function useTaxpayerTerms(query: { q: string; limit: number; offset: number }) {
  return useQuery({
    queryKey: [...TERMS, query],
    queryFn: () =>
      request<Page & { taxpayer_terms: TaxpayerTermView[] }>("/taxpayer-terms", { query }),
    placeholderData: keepPreviousData,
  });
}

function useSellersNamed(q: string) {
  return useQuery({
    queryKey: ["marketplace", "sellers", "named", q],
    queryFn: () =>
      request<Page & { sellers: Array<{ id: string; name: string }> }>("/sellers", {
        query: { q, limit: OFFERED },
      }),
    placeholderData: keepPreviousData,
  });
}

/** Records as what a co-operative pays tax from a day on. */
export function EnterTaxpayer() {
  const { t } = useTranslation("marketplace");
  const queries = useQueryClient();
  const drawer = useDrawer();
  const [q, setQ] = useState("");
  const sellers = useSellersNamed(q.trim()).data?.sellers ?? [];
  const entering = useMutation({
    mutationFn: (body: Record<keyof NewTaxpayerTerm, string>) =>
      request<{ taxpayer_term: TaxpayerTermView }>("/taxpayer-terms", { method: "POST", body }),
    onSuccess: () => {
      toast.success(t("saved"));
      drawer.close();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: TERMS }),
  });
  const failure = entering.error instanceof RequestFailure ? entering.error : undefined;
  const enter = (form: HTMLFormElement) => {
    const values = new FormData(form);
    const text = (name: string) => String(values.get(name) ?? "");
    entering.mutate({
      cooperative_id: text("cooperative_id"),
      taxpayer: text("taxpayer"),
      from: text("from"),
    });
  };
  return (
    <DrawerForm
      drawer={drawer}
      sending={entering}
      title={t("taxpayerEnter")}
      trigger={<Button size="small">{t("taxpayerEnter")}</Button>}
      lead={t("taxpayerEnterLead")}
      action={t("taxpayerEnter")}
      leave={t("cancel")}
      toldAtField={["cooperative_id", "taxpayer", "from"].some((field) => failure?.of(field))}
      onSubmit={enter}
    >
      <Labelled label={t("searchSellers")}>
        {(control) => (
          <Input
            {...control}
            type="search"
            value={q}
            onChange={(event) => setQ(event.target.value)}
          />
        )}
      </Labelled>
      <Labelled label={t("organisation")} fault={failure?.of("cooperative_id")} required>
        {(control) => (
          <select {...control} name="cooperative_id" className={SELECT_BOX}>
            {sellers.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <Labelled label={t("taxpayer")} fault={failure?.of("taxpayer")} required>
        {(control) => (
          <select {...control} name="taxpayer" className={SELECT_BOX} defaultValue="household">
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`taxpayers.${kind}`)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <Labelled label={t("commissionFrom")} fault={failure?.of("from")} required>
        {(control) => (
          <Input {...control} name="from" type="date" defaultValue={todayInVietnam()} />
        )}
      </Labelled>
    </DrawerForm>
  );
}
