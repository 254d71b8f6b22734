import { Button, Container, Heading, Text, toast, usePrompt } from "@medusajs/ui";
import { request, shownDay, todayInVietnam } from "@nang-gio/access/dashboard";
import { formatDong } from "@nang-gio/vietnam";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { EventView } from "../../contract";
import { EventBadge } from "./event-badge";
import { EventForm } from "./event-form";
import { Fact } from "./fact";
import { EVENTS } from "./use-events";
import { WithReason } from "./with-reason";

function Move({ event, action }: { event: EventView; action: "open" | "hold" }) {
  const { t } = useTranslation("programme");
  const queries = useQueryClient();
  const ask = usePrompt();
  const moving = useMutation({
    mutationFn: () => request(`/events/${event.id}/${action}`, { method: "POST", body: {} }),
    onSuccess: () => queries.invalidateQueries({ queryKey: EVENTS }),
    onError: ({ message }) => toast.error(message),
  });
  const confirm = async () => {
    const sure = await ask({
      ...{
        title: t(`moves.${action}`),
        description: t(`moveHints.${action}`),
        variant: "confirmation",
      },
      ...{ confirmText: t(`moves.${action}`), cancelText: t("leave") },
    });
    if (sure) moving.mutate();
  };
  return (
    <Button size="small" isLoading={moving.isPending} onClick={confirm}>
      {t(`moves.${action}`)}
    </Button>
  );
}

function Actions({ event }: { event: EventView }) {
  const { t } = useTranslation("programme");
  const { id, state, first_day, may } = event;
  if (!may.write || state === "cancelled") return null;
  const coming = state === "planned" || state === "open";
  return (
    <div className="flex flex-wrap gap-2">
      <EventForm
        key={event.revision}
        event={event}
        trigger={
          <Button size="small" variant="secondary">
            {t("change")}
          </Button>
        }
      />
      {state === "planned" ? <Move event={event} action="open" /> : null}
      {coming && first_day <= todayInVietnam() ? <Move event={event} action="hold" /> : null}
      {coming ? (
        <WithReason
          path={`/events/${id}/cancel`}
          title={t("cancelEvent")}
          lead={t("cancelEventLead")}
          action={t("cancelEvent")}
        />
      ) : null}
    </div>
  );
}

/** What an event is, when, where and by whom; and what may be done with it. */
export function EventHead({ event }: { event: EventView }) {
  const { t, i18n } = useTranslation("programme");
  const english = i18n.language.startsWith("en");
  const { first_day, last_day, address, commune_name, link, budget, organisers } = event;
  const days =
    first_day === last_day ? shownDay(first_day) : `${shownDay(first_day)} – ${shownDay(last_day)}`;
  const place = event.is_online ? link : [address, commune_name].filter(Boolean).join(", ");
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-3 px-6 py-4">
        <div className="flex min-w-0 flex-col items-start gap-y-2">
          <Heading>{(english && event.title_en) || event.title}</Heading>
          <EventBadge state={event.state} />
          {event.cancel_reason ? <Text size="small">{event.cancel_reason}</Text> : null}
        </div>
        <Actions event={event} />
      </div>
      <div className="grid grid-cols-1 gap-4 px-6 py-4 sm:grid-cols-2 lg:grid-cols-3">
        <Fact label={t("kind")}>{t(`kinds.${event.kind}`)}</Fact>
        <Fact label={t("days")}>{days}</Fact>
        <Fact label={t("register_until")}>{shownDay(event.register_until)}</Fact>
        <Fact label={t("where")}>{place || "–"}</Fact>
        <Fact label={t("organisers")}>
          {organisers.map(({ name, name_en }) => (english ? name_en : name)).join(", ")}
        </Fact>
        <Fact label={t("budget")}>{budget === null ? t("unknown") : formatDong(budget)}</Fact>
      </div>
    </Container>
  );
}
