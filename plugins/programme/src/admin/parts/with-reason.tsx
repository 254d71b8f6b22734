import { Button } from "@medusajs/ui";
import { request } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import { FormDrawer } from "./form-drawer";

interface WithReasonProps {
  /** The route that takes it back. */
  path: string;
  title: string;
  action: string;
  lead?: string;
}

/** A button that takes something back, once it was said why. */
export function WithReason({ path, title, action, lead }: WithReasonProps) {
  const { t } = useTranslation("programme");
  return (
    <FormDrawer
      title={title}
      lead={lead}
      fields={[{ name: "reason", kind: "textarea", required: true, label: t("reason") }]}
      save={({ reason }) => request(path, { method: "POST", body: { reason: reason ?? "" } })}
      trigger={
        <Button size="small" variant="secondary">
          {action}
        </Button>
      }
    />
  );
}
