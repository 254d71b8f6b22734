import { Alert, Button, Text, Textarea, toast } from "@medusajs/ui";
import { Labelled, RequestFailure, request } from "@nang-gio/access/dashboard";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router-dom";
import { MERGED_FIELDS, type MergedField, type MergePreview } from "../../contract";
import { MergeFields } from "./merge-fields";
import { MergeRecords } from "./merge-records";
import { Section } from "./section";

const isEmpty = (value: unknown) =>
  value === null || value === "" || (Array.isArray(value) && value.length === 0);

/** Fields that only the duplicate knows: it is offered to take them over. */
function offered({ from, into }: MergePreview): MergedField[] {
  return MERGED_FIELDS.filter((name) => isEmpty(into.fields[name]) && !isEmpty(from.fields[name]));
}

/** Two organisations beside each other, which of their fields stay, what moves, what is in the way. */
export function MergeForm({ merge }: { merge: MergePreview }) {
  const { t } = useTranslation("cooperative");
  const queries = useQueryClient();
  const open = useNavigate();
  const [take, setTake] = useState<MergedField[]>(() => offered(merge));
  const { from, into, obstacles } = merge;
  const merging = useMutation({
    mutationFn: (reason: string) =>
      request(`/cooperatives/${from.id}/merge`, {
        method: "POST",
        body: { into: into.id, take, reason },
      }),
    onSuccess: async () => {
      toast.success(t("merged"));
      await queries.invalidateQueries({ queryKey: ["cooperative"] });
      open(`/cooperatives/${into.id}`);
    },
    onError: () => queries.invalidateQueries({ queryKey: ["cooperative", "merge"] }),
  });
  const failure = merging.error instanceof RequestFailure ? merging.error : undefined;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    merging.mutate(String(new FormData(event.currentTarget).get("reason") ?? ""));
  };
  return (
    <>
      <MergeFields merge={merge} take={take} change={setTake} />
      <MergeRecords merge={merge} />
      <Section title={t("mergeConfirm")}>
        <form onSubmit={submit} noValidate className="flex flex-col gap-y-4 px-6 py-4">
          {obstacles.length > 0 ? (
            <Alert variant="error">
              <Text size="small" weight="plus">
                {t("mergeObstacles")}
              </Text>
              <ul className="list-disc pl-5">
                {obstacles.map(({ code, message }) => (
                  <li key={`${code}-${message}`}>{message}</li>
                ))}
              </ul>
            </Alert>
          ) : (
            <Text size="small">{t("mergeLead", { from: from.name, into: into.name })}</Text>
          )}
          {failure && !failure.of("reason") ? (
            <Text role="alert" size="small" className="text-ui-fg-error">
              {failure.message}
            </Text>
          ) : null}
          <Labelled label={t("mergeReason")} required fault={failure?.of("reason")}>
            {(control) => <Textarea {...control} name="reason" rows={2} />}
          </Labelled>
          <Button
            type="submit"
            className="w-fit"
            isLoading={merging.isPending}
            disabled={obstacles.length > 0}
          >
            {t("merge")}
          </Button>
        </form>
      </Section>
    </>
  );
}
