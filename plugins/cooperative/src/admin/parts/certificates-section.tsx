import { Button } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { type AdminCooperative, OCOP_GROUPS } from "../../contract";
import { CertificateTable } from "./certificate-table";
import { FormDrawer, type FormField } from "./form-drawer";
import { savePaper, scanField } from "./save-paper";
import { Section } from "./section";

/** Certificates of an organisation's products, with a drawer to enter one. */
export function CertificatesSection({ cooperative }: { cooperative: AdminCooperative }) {
  const { t } = useTranslation("cooperative");
  const fields: FormField[] = [
    { name: "number", required: true },
    {
      name: "product_id",
      label: t("product"),
      kind: "select",
      required: true,
      options: cooperative.products.map(({ id, title }) => ({ value: id, label: title })),
    },
    {
      name: "group",
      kind: "select",
      required: true,
      options: OCOP_GROUPS.map((group) => ({ value: group, label: t(`groups.${group}`) })),
    },
    { name: "stars", kind: "number", required: true },
    { name: "score", kind: "number" },
    { name: "issuer", required: true },
    { name: "issued_on", kind: "date", required: true },
    scanField(t),
  ];
  const enter = (
    <FormDrawer
      title={t("addCertificate")}
      fields={fields}
      save={(body) => savePaper(cooperative.id, "certificates", body)}
      trigger={
        <Button size="small" variant="secondary">
          {t("addCertificate")}
        </Button>
      }
    />
  );
  return (
    <Section title={t("certificates")} action={enter} empty={cooperative.certificates.length === 0}>
      <CertificateTable certificates={cooperative.certificates} />
    </Section>
  );
}
