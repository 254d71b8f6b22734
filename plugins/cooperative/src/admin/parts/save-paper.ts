import { request, sendFile } from "@nang-gio/access/dashboard";
import type { Scan } from "@nang-gio/media/contract";
import type { TFunction } from "i18next";
import type { FormField } from "./form-drawer";

/** Where the scan of a paper is chosen. */
export const scanField = (t: TFunction<"cooperative">, required = false): FormField => ({
  name: "scan_id",
  label: t("scan"),
  hint: t("scanHint"),
  kind: "file",
  accept: "image/*,application/pdf",
  required,
});

/**
 * Enters a paper of an organisation with its scan, where one was chosen.
 * @throws RequestFailure which names the field of the scan where it was not taken
 */
export async function savePaper(
  organisationId: string,
  kind: "certificates" | "marks",
  { scan_id: file, ...body }: Record<string, unknown>,
): Promise<unknown> {
  const path = `/cooperatives/${organisationId}`;
  const sent =
    file instanceof File
      ? await sendFile<{ scan: Scan }>(`${path}/scans`, file, "scan_id")
      : undefined;
  const scan = sent ? { scan_id: sent.scan.id } : {};
  return request(`${path}/${kind}`, { method: "POST", body: { ...body, ...scan } });
}
