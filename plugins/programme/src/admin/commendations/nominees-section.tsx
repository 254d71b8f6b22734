import { Button, Table, Text, toast } from "@medusajs/ui";
import { HeadedTable, request } from "@nang-gio/access/dashboard";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { CommendationView, NomineeRow } from "../../contract";
import { Section } from "../parts/section";
import { NomineeBadge } from "./commendation-badge";
import { RoundAction } from "./round-head";
import { COMMENDATIONS, useOrganisations } from "./use-commendations";

const HEADS = ["organisation", "merit", "state", ""];

function NominateForm({ round }: { round: CommendationView }) {
  const { t } = useTranslation("commendation");
  const organisations = useOrganisations().data?.cooperatives ?? [];
  return (
    <RoundAction
      title={t("nominate")}
      path={`/commendations/${round.id}/nominees`}
      fields={[
        {
          ...{ name: "organisation_id", kind: "select", required: true, label: t("organisation") },
          options: organisations.map(({ id, name }) => ({ value: id, label: name })),
        },
        { name: "person_name", label: t("person_name"), hint: t("personHint") },
        { name: "merit", kind: "textarea", required: true, label: t("merit") },
        { name: "merit_en", kind: "textarea", label: t("merit_en") },
      ]}
    />
  );
}

interface ActionsProps {
  round: CommendationView;
  nominee: NomineeRow;
}

function NomineeActions({ round, nominee: { id, state } }: ActionsProps) {
  const { t } = useTranslation("commendation");
  const queries = useQueryClient();
  const path = `/commendations/${round.id}/nominees/${id}`;
  const doing = useMutation({
    mutationFn: ({ action, body }: { action: string; body: object }) =>
      request(`${path}/${action}`, { method: "POST", body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: COMMENDATIONS }),
    onError: ({ message }) => toast.error(message),
  });
  if (round.state !== "open" || state === "withdrawn") return null;
  const judges = round.may.write;
  return (
    <div className="flex flex-wrap gap-2">
      {judges && state !== "commended" ? (
        <Button
          size="small"
          isLoading={doing.isPending}
          onClick={() => doing.mutate({ action: "judge", body: { verdict: "commended" } })}
        >
          {t("commend")}
        </Button>
      ) : null}
      {judges && state !== "declined" ? (
        <RoundAction
          title={t("decline")}
          path={`${path}/judge`}
          more={{ verdict: "declined" }}
          fields={[{ name: "reason", kind: "textarea", required: true, label: t("reason") }]}
        />
      ) : null}
      {round.may.nominate && state === "nominated" ? (
        <Button
          size="small"
          variant="transparent"
          isLoading={doing.isPending}
          onClick={() => doing.mutate({ action: "withdraw", body: {} })}
        >
          {t("withdraw")}
        </Button>
      ) : null}
    </div>
  );
}

/** Who was nominated, why, and how each was judged. */
export function NomineesSection({ round }: { round: CommendationView }) {
  const { t, i18n } = useTranslation("commendation");
  const english = i18n.language.startsWith("en");
  return (
    <Section
      id="nominees"
      title={t("nominees")}
      tools={round.state === "open" && round.may.nominate ? <NominateForm round={round} /> : null}
      empty={round.listed.length === 0 && t("noNominees")}
    >
      <HeadedTable heads={HEADS.map((name) => (name ? t(name) : ""))}>
        {round.listed.map((nominee) => (
          <Table.Row key={nominee.id} className="[&_td]:py-3 [&_td]:align-top">
            <Table.Cell className="min-w-48">
              <Link
                to={`/cooperatives/${nominee.organisation_id}`}
                className="text-ui-fg-interactive"
              >
                {(english && nominee.name_en) || nominee.name}
              </Link>
              {nominee.person_name ? <p>{nominee.person_name}</p> : null}
              <p className="text-ui-fg-subtle">{nominee.commune_name}</p>
            </Table.Cell>
            <Table.Cell className="min-w-64 whitespace-pre-line">
              {(english && nominee.merit_en) || nominee.merit}
            </Table.Cell>
            <Table.Cell className="min-w-32">
              <NomineeBadge state={nominee.state} />
              {nominee.reason ? <Text size="small">{nominee.reason}</Text> : null}
            </Table.Cell>
            <Table.Cell>
              <NomineeActions round={round} nominee={nominee} />
            </Table.Cell>
          </Table.Row>
        ))}
      </HeadedTable>
    </Section>
  );
}
