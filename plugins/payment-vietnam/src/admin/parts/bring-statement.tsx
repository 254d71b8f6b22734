import { Button, Input, toast } from "@medusajs/ui";
import {
  DrawerForm,
  FileChoice,
  Labelled,
  RequestFailure,
  todayInVietnam,
  useDrawer,
} from "@nang-gio/access/dashboard";
import { addDays } from "@nang-gio/vietnam";
import { useTranslation } from "react-i18next";
import { useStatement } from "./use-prepayments";

/** Brings in a statement of the market's account. */
export function BringStatement() {
  const { t } = useTranslation("prepayments");
  const drawer = useDrawer();
  const bringing = useStatement(({ entries, added, matched }) => {
    toast.success(t("statementDone", { entries, added, matched }));
    drawer.close();
  });
  const failure = bringing.error instanceof RequestFailure ? bringing.error : undefined;
  const send = (form: HTMLFormElement) => {
    const values = new FormData(form);
    const file = values.get("file");
    if (!(file instanceof File)) return;
    bringing.mutate({ file, covers_until: String(values.get("covers_until") ?? "") });
  };
  return (
    <DrawerForm
      drawer={drawer}
      sending={bringing}
      title={t("statement")}
      trigger={<Button size="small">{t("statement")}</Button>}
      lead={t("statementLead")}
      action={t("statementSend")}
      leave={t("cancel")}
      toldAtField={Boolean(failure?.of("file"))}
      onSubmit={send}
    >
      <Labelled label={t("statementFile")} fault={failure?.of("file")} required>
        {(control) => <FileChoice control={control} name="file" accept=".xlsx,.csv" />}
      </Labelled>
      <Labelled
        label={t("statementUntil")}
        hint={t("statementUntilHint")}
        fault={failure?.of("covers_until")}
      >
        {(control) => (
          <Input
            {...control}
            name="covers_until"
            type="date"
            max={todayInVietnam()}
            defaultValue={addDays(todayInVietnam(), -1)}
          />
        )}
      </Labelled>
    </DrawerForm>
  );
}
