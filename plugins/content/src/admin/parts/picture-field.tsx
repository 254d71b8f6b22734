import { Button } from "@medusajs/ui";
import { FileChoice, Labelled, RequestFailure, sendFile } from "@nang-gio/access/dashboard";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminContent } from "../../contract";
import type { EditProps } from "./texts";

interface Sent {
  files: Array<{ id: string; url: string }>;
}

/** The picture of a piece: chosen, shown, taken away. It is taken in as every picture of the market is. */
export function PictureField({
  content,
  change,
  fault,
  disabled,
  kept,
}: EditProps & { kept: AdminContent["picture"] }) {
  const { t } = useTranslation("content");
  const [sent, setSent] = useState<Sent["files"][number]>();
  const sending = useMutation({
    mutationFn: (file: File) => sendFile<Sent>("/uploads", file, "picture"),
    onSuccess: ({ files: [file] }) => {
      setSent(file);
      if (file) change({ picture: `/media/${file.id}` });
    },
  });
  const refused = sending.error instanceof RequestFailure ? sending.error.message : undefined;
  const keptAddress = kept && `${kept.base}-${kept.widths[0]}.jpg`;
  const address = content.picture && (sent?.url ?? keptAddress);
  return (
    <Labelled label={t("fields.picture")} fault={refused ?? fault("picture")}>
      {(control) => (
        <div className="flex flex-col items-start gap-y-2">
          {address ? (
            <>
              <img src={address} alt="" className="h-32 rounded-md object-cover" />
              <Button
                type="button"
                size="small"
                variant="secondary"
                disabled={disabled}
                onClick={() => change({ picture: null })}
              >
                {t("remove")}
              </Button>
            </>
          ) : null}
          <FileChoice
            control={control}
            name="picture"
            accept="image/*"
            disabled={disabled || sending.isPending}
            onChoose={(file) => sending.mutate(file)}
          />
        </div>
      )}
    </Labelled>
  );
}
