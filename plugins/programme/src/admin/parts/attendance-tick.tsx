import { toast, usePrompt } from "@medusajs/ui";
import { request } from "@nang-gio/access/dashboard";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { ParticipantRow } from "../../contract";
import { EVENTS } from "./use-events";
import { WithReason } from "./with-reason";

interface AttendanceTickProps {
  eventId: string;
  participant: ParticipantRow;
  day: string;
  may: boolean;
}

/** Whether an organisation was there on a day: a tick to set; what was set in error is taken back with a reason. */
export function AttendanceTick({ eventId, participant, day, may }: AttendanceTickProps) {
  const { t } = useTranslation("programme");
  const queries = useQueryClient();
  const ask = usePrompt();
  const { organisation_id, state, name } = participant;
  const taken = participant.attendance.find((one) => one.day === day);
  const taking = useMutation({
    mutationFn: (unregistered: boolean) =>
      request(`/events/${eventId}/attendance`, {
        ...{ method: "POST", body: { organisation_id, day, unregistered } },
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: EVENTS }),
    onError: ({ message }) => toast.error(message),
  });
  const tick = async () => {
    if (state === "registered") return taking.mutate(false);
    const sure = await ask({
      ...{ title: t("cameUnregistered"), description: t("cameUnregisteredAsk", { name }) },
      ...{ variant: "confirmation", confirmText: t("takeCode"), cancelText: t("leave") },
    });
    if (sure) taking.mutate(true);
  };
  return (
    <div className="flex items-center gap-x-3">
      <input
        type="checkbox"
        aria-label={t("attendedOf", { name })}
        checked={taken !== undefined}
        disabled={!may || taken !== undefined || taking.isPending}
        onChange={tick}
      />
      {taken && may ? (
        <WithReason
          path={`/events/${eventId}/attendance/${taken.id}/cancel`}
          title={t("cancelAttendance")}
          action={t("takeBack")}
        />
      ) : null}
    </div>
  );
}
