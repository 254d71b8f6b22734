import { Button, FocusModal, Heading, Input, Text, toast } from "@medusajs/ui";
import { Pager, request, SELECT_BOX, StateOfLoading } from "@nang-gio/access/dashboard";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CandidateRow } from "../../contract";
import { EVENTS, useCandidates, useNamed } from "./use-events";

const PAGE_SIZE = 50;
const UNNARROWED = { q: "", women_led: "", ocop: "", commune_code: "", offset: 0 };

interface FiltersProps {
  narrowed: typeof UNNARROWED;
  narrow: (part: Partial<typeof UNNARROWED>) => void;
}

function Filters({ narrowed, narrow }: FiltersProps) {
  const { t } = useTranslation("programme");
  const communes = useNamed("places", "commune").data ?? [];
  const yes = (name: "women_led" | "ocop") => (
    <label className="txt-compact-small flex items-center gap-x-2">
      <input
        type="checkbox"
        checked={narrowed[name] === "true"}
        onChange={({ target }) => narrow({ [name]: target.checked ? "true" : "" })}
      />
      {t(name === "ocop" ? "withOcop" : "womenLedOnly")}
    </label>
  );
  return (
    <div className="flex flex-wrap items-center gap-3">
      <div className="w-56">
        <Input
          type="search"
          size="small"
          aria-label={t("searchOrganisations")}
          placeholder={t("searchOrganisations")}
          value={narrowed.q}
          onChange={({ target }) => narrow({ q: target.value })}
        />
      </div>
      <select
        aria-label={t("commune_code")}
        value={narrowed.commune_code}
        onChange={({ target }) => narrow({ commune_code: target.value })}
        className={`${SELECT_BOX} !w-56`}
      >
        <option value="">{t("everyCommune")}</option>
        {communes.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      {yes("women_led")}
      {yes("ocop")}
    </div>
  );
}

interface ChoiceProps {
  candidate: CandidateRow;
  chosen: boolean;
  choose: (chosen: boolean) => void;
}

function Choice({ candidate, chosen, choose }: ChoiceProps) {
  const { t } = useTranslation("programme");
  const { name, commune_name, women_led, ocop } = candidate;
  const tags = [women_led ? t("womenLed") : "", ocop ? "OCOP" : ""].filter(Boolean);
  return (
    <label className="flex items-center gap-x-3 py-2">
      <input type="checkbox" checked={chosen} onChange={({ target }) => choose(target.checked)} />
      <span className="txt-compact-small">
        {name}
        <span className="text-ui-fg-subtle">
          {" · "}
          {[commune_name, ...tags].join(" · ")}
        </span>
      </span>
    </label>
  );
}

/** Invites many organisations at once, found by what they are and where. */
export function InviteModal({ eventId }: { eventId: string }) {
  const { t } = useTranslation("programme");
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [narrowed, setNarrowed] = useState(UNNARROWED);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const found = useCandidates(eventId, { ...narrowed, limit: PAGE_SIZE });
  const rows = found.data?.organisations ?? [];
  const inviting = useMutation({
    mutationFn: () =>
      request<{ invited: number }>(`/events/${eventId}/invitations`, {
        method: "POST",
        body: { organisation_ids: [...chosen] },
      }),
    onSuccess: async ({ invited }) => {
      await queries.invalidateQueries({ queryKey: EVENTS });
      toast.success(t("invitedCount", { number: invited }));
      setChosen(new Set());
      setOpen(false);
    },
    onError: ({ message }) => toast.error(message),
  });
  const choose = (ids: readonly string[], is: boolean) =>
    setChosen((before) => {
      const after = new Set(before);
      for (const id of ids) is ? after.add(id) : after.delete(id);
      return after;
    });
  return (
    <FocusModal open={open} onOpenChange={setOpen}>
      <FocusModal.Trigger asChild>
        <Button size="small">{t("invite")}</Button>
      </FocusModal.Trigger>
      <FocusModal.Content>
        <FocusModal.Header>
          <Button
            size="small"
            disabled={chosen.size === 0}
            isLoading={inviting.isPending}
            onClick={() => inviting.mutate()}
          >
            {t("inviteCount", { number: chosen.size })}
          </Button>
        </FocusModal.Header>
        <FocusModal.Body className="flex flex-col gap-y-4 overflow-y-auto p-6">
          <FocusModal.Title asChild>
            <Heading level="h2">{t("inviteTitle")}</Heading>
          </FocusModal.Title>
          <Filters
            narrowed={narrowed}
            narrow={(part) => setNarrowed((before) => ({ ...before, offset: 0, ...part }))}
          />
          {found.data ? (
            <>
              {rows.length > 0 ? (
                <Button
                  size="small"
                  variant="secondary"
                  className="self-start"
                  onClick={() =>
                    choose(
                      rows.map(({ organisation_id }) => organisation_id),
                      true,
                    )
                  }
                >
                  {t("chooseAll", { number: rows.length })}
                </Button>
              ) : (
                <Text size="small">{t("noCandidates")}</Text>
              )}
              <div className="divide-y">
                {rows.map((candidate) => (
                  <Choice
                    key={candidate.organisation_id}
                    candidate={candidate}
                    chosen={chosen.has(candidate.organisation_id)}
                    choose={(is) => choose([candidate.organisation_id], is)}
                  />
                ))}
              </div>
              <Pager
                count={found.data.count}
                limit={PAGE_SIZE}
                offset={narrowed.offset}
                onPage={(offset) => setNarrowed((before) => ({ ...before, offset }))}
              />
            </>
          ) : (
            <StateOfLoading error={found.error} retry={found.refetch} />
          )}
        </FocusModal.Body>
      </FocusModal.Content>
    </FocusModal>
  );
}
