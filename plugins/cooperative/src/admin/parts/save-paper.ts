import { RequestFailure, request } from "@nang-gio/access/dashboard";
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

async function sendScan(path: string, file: File): Promise<string> {
  const form = new FormData();
  form.set("files", file, file.name);
  try {
    const { scan } = await request<{ scan: Scan }>(`${path}/scans`, { method: "POST", body: form });
    return scan.id;
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    throw new RequestFailure(error.status, { message: error.message, field: "scan_id" });
  }
}

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
  const scan = file instanceof File ? { scan_id: await sendScan(path, file) } : {};
  return request(`${path}/${kind}`, { method: "POST", body: { ...body, ...scan } });
}
