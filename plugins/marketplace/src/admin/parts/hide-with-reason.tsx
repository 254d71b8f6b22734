import { Button, Text } from "@medusajs/ui";
import {
  DrawerForm,
  Labelled,
  RequestFailure,
  SELECT_BOX,
  type useDrawer,
} from "@nang-gio/access/dashboard";
import type { UseMutationResult } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { REVIEW_FAULTS, ReviewFault } from "../../contract";

const FAULTS: typeof REVIEW_FAULTS = ["advert", "insult", "personal", "unlawful"];

type Sending = Pick<UseMutationResult<unknown, Error, never>, "error" | "isPending" | "reset">;

interface HideWithReasonProps {
  drawer: ReturnType<typeof useDrawer>;
  hiding: Sending;
  /** On the button and above the form. */
  title: string;
  /** What follows from it. */
  effect: string;
  onHide: (reason: ReviewFault) => void;
}

/** Hides what somebody wrote, for a reason of the closed list. */
export function HideWithReason({ drawer, hiding, title, effect, onHide }: HideWithReasonProps) {
  const { t } = useTranslation("marketplace");
  const fault = hiding.error instanceof RequestFailure ? hiding.error.of("reason") : undefined;
  return (
    <DrawerForm
      drawer={drawer}
      sending={hiding}
      title={title}
      trigger={
        <Button size="small" variant="secondary">
          {title}
        </Button>
      }
      lead={effect}
      action={title}
      leave={t("cancel")}
      toldAtField={fault !== undefined}
      onSubmit={(form) => onHide(String(new FormData(form).get("reason") ?? "") as ReviewFault)}
    >
      <Labelled label={t("reason")} required fault={fault} hint={t("reviewReasonHint")}>
        {(control) => (
          <select {...control} name="reason" className={SELECT_BOX} defaultValue="">
            <option value="" disabled>
              {t("reviewChooseReason")}
            </option>
            {FAULTS.map((name) => (
              <option key={name} value={name}>
                {t(`reviewFaults.${name}`)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
    </DrawerForm>
  );
}

interface ShowPressProps {
  showing: Sending;
  label: string;
  onShow: () => void;
}

/** Shows what somebody wrote, whatever it was reported for. */
export function ShowPress({ showing, label, onShow }: ShowPressProps) {
  return (
    <>
      <Button size="small" isLoading={showing.isPending} onClick={onShow}>
        {label}
      </Button>
      {showing.error ? (
        <Text role="alert" size="small" className="text-ui-fg-error">
          {showing.error.message}
        </Text>
      ) : null}
    </>
  );
}
