import { Button, Input, Textarea, toast } from "@medusajs/ui";
import { DrawerForm, Labelled, SELECT_BOX, useDrawer, useMyRole } from "@nang-gio/access/dashboard";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Consignment, RETURN_REASONS, ReturnReason } from "../../contract";
import { useChangeReturn } from "./use-returns";

const REASONS: typeof RETURN_REASONS = [
  "damaged",
  "wrong",
  "not_as_described",
  "expired",
  "changed_mind",
  "other",
];

/** Writes down for a shopper what they give back of a consignment that was delivered. */
export function RecordReturn({ consignment }: { consignment: Consignment }) {
  const { t } = useTranslation("marketplace");
  const role = useMyRole();
  const drawer = useDrawer();
  const [nothing, setNothing] = useState(false);
  const { id, number, state, revision, lines } = consignment;
  const recording = useChangeReturn(id, () => {
    toast.success(t("saved"));
    drawer.close();
  });
  if (state !== "delivered" || role !== "province") return null;
  const record = (form: HTMLFormElement) => {
    const values = new FormData(form);
    const reason = values.get("reason") as ReturnReason;
    const given = lines.flatMap(({ line_item_id }) => {
      const quantity = Number(values.get(line_item_id));
      return quantity > 0 ? [{ line_item_id, quantity, reason }] : [];
    });
    setNothing(given.length === 0);
    if (given.length === 0) return;
    const note = String(values.get("note") ?? "");
    recording.mutate({ change: "return", seen: state, revision, lines: given, note });
  };
  return (
    <DrawerForm
      drawer={drawer}
      sending={recording}
      title={`${t("recordReturn")}: ${number}`}
      trigger={
        <Button size="small" variant="secondary">
          {t("recordReturn")}
        </Button>
      }
      lead={t("recordReturnLead")}
      action={t("recordReturn")}
      leave={t("cancel")}
      onSubmit={record}
    >
      {lines.map(({ line_item_id, title, variant_title, quantity }, at) => (
        <Labelled
          key={line_item_id}
          label={t("returnPieces", {
            title: [title, variant_title].filter(Boolean).join(" · "),
            quantity,
          })}
          fault={nothing && at === 0 ? t("returnNothing") : undefined}
        >
          {(control) => (
            <Input
              {...control}
              name={line_item_id}
              type="number"
              min={0}
              max={quantity}
              defaultValue={0}
            />
          )}
        </Labelled>
      ))}
      <Labelled label={t("returnReason")}>
        {(control) => (
          <select {...control} name="reason" className={SELECT_BOX}>
            {REASONS.map((reason) => (
              <option key={reason} value={reason}>
                {t(`returnReasons.${reason}`)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <Labelled label={t("returnNote")}>
        {(control) => <Textarea {...control} name="note" rows={3} maxLength={300} />}
      </Labelled>
    </DrawerForm>
  );
}
