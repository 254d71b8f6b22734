import { defineRouteConfig } from "@medusajs/admin-sdk";
import { AcademicCap } from "@medusajs/icons";
import { Input } from "@medusajs/ui";
import { Pager, StateOfLoading } from "@nang-gio/access/dashboard";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CERTIFICATE_STATES } from "../../../contract";
import { CertificateTable } from "../../parts/certificate-table";
import { Section } from "../../parts/section";
import { useCertificates } from "../../parts/use-registry";

export const config = defineRouteConfig({
  label: "certificates",
  translationNs: "cooperative",
  icon: AcademicCap,
  rank: 2,
});

const PAGE_SIZE = 20;

/** Certificates by state; those that wait to be verified first. */
export default function CertificatesPage() {
  const { t } = useTranslation("cooperative");
  const [state, setState] = useState<string>("submitted");
  const [q, setQ] = useState("");
  const [offset, setOffset] = useState(0);
  const found = useCertificates({ state, q, limit: PAGE_SIZE, offset });
  if (!found.data) return <StateOfLoading error={found.error} retry={found.refetch} />;
  const { certificates, count } = found.data;
  const narrow = (change: () => void) => {
    setOffset(0);
    change();
  };
  const filters = (
    <div className="flex flex-wrap gap-2">
      <Input
        type="search"
        size="small"
        aria-label={t("searchCertificates")}
        placeholder={t("searchCertificates")}
        value={q}
        onChange={(event) => narrow(() => setQ(event.target.value))}
      />
      <select
        aria-label={t("stateLabel")}
        value={state}
        onChange={(event) => narrow(() => setState(event.target.value))}
        className="border-ui-border-base bg-ui-bg-field txt-compact-small rounded-md border px-2 py-1"
      >
        <option value="">{t("all")}</option>
        {CERTIFICATE_STATES.map((name) => (
          <option key={name} value={name}>
            {t(`states.${name}`)}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <Section title={t("certificates")} action={filters} empty={count === 0}>
      <CertificateTable certificates={certificates} withOrganisation />
      <Pager count={count} limit={PAGE_SIZE} offset={offset} onPage={setOffset} />
    </Section>
  );
}
