import { Button, Input, toast } from "@medusajs/ui";
import {
  DrawerForm,
  Labelled,
  RequestFailure,
  StateOfLoading,
  todayInVietnam,
  useDrawer,
} from "@nang-gio/access/dashboard";
import { formatDong } from "@nang-gio/vietnam";
import { useTranslation } from "react-i18next";
import type { AdminSettlement, SettlementTransfer } from "../../settlement-contract";
import { useMoveSettlement, useTransfer } from "./use-settlements";

function TransferCode({ transfer }: { transfer: SettlementTransfer }) {
  const { t } = useTranslation("marketplace");
  const { picture, bank_name, account_number, holder, amount, purpose } = transfer;
  const facts = [
    [t("settlementAmount"), formatDong(amount)],
    [t("settlementAccount"), `${bank_name} · ${account_number}`],
    [t("settlementHolder"), holder],
    [t("settlementPurpose"), purpose],
  ];
  return (
    <div className="flex flex-col items-center gap-y-3">
      <img
        src={picture}
        width={240}
        height={240}
        alt={t("settlementCode")}
        className="border-ui-border-base rounded-md border"
      />
      <dl className="grid w-full grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {facts.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="txt-compact-small text-ui-fg-subtle">{label}</dt>
            <dd className="txt-compact-small break-words font-medium tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** Pays a settlement: the code for the bank's app, then what the bank said of the transfer. */
export function PaySettlement({ settlement }: { settlement: AdminSettlement }) {
  const { t } = useTranslation("marketplace");
  const { id, number, revision } = settlement;
  const drawer = useDrawer();
  const transfer = useTransfer(id, revision, drawer.open);
  const paying = useMoveSettlement(id, () => {
    toast.success(t("saved"));
    drawer.close();
  });
  const failure = paying.error instanceof RequestFailure ? paying.error : undefined;
  const fault = (field: string) => failure?.of(field);
  const pay = (form: HTMLFormElement) => {
    const values = new FormData(form);
    paying.mutate({
      action: "pay",
      seen: revision,
      transfer_reference: String(values.get("transfer_reference") ?? ""),
      paid_on: String(values.get("paid_on") ?? ""),
    } as Parameters<typeof paying.mutate>[0]);
  };
  return (
    <DrawerForm
      drawer={drawer}
      sending={paying}
      title={`${t("settlementActions.pay")}: ${number}`}
      trigger={<Button size="small">{t("settlementActions.pay")}</Button>}
      lead={t("settlementEffects.pay")}
      action={t("settlementRecord")}
      leave={t("cancel")}
      toldAtField={Boolean(fault("transfer_reference") ?? fault("paid_on"))}
      onSubmit={pay}
    >
      {transfer.data ? (
        <TransferCode transfer={transfer.data.transfer} />
      ) : (
        <StateOfLoading error={transfer.error} retry={transfer.refetch} />
      )}
      <Labelled
        label={t("settlementReference")}
        hint={t("settlementReferenceHint")}
        fault={fault("transfer_reference")}
        required
      >
        {(control) => (
          <Input {...control} name="transfer_reference" maxLength={50} autoComplete="off" />
        )}
      </Labelled>
      <Labelled label={t("settlementPaidOn")} fault={fault("paid_on")} required>
        {(control) => (
          <Input {...control} name="paid_on" type="date" defaultValue={todayInVietnam()} />
        )}
      </Labelled>
    </DrawerForm>
  );
}
