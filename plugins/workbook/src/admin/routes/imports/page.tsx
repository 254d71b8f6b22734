import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ArrowUpTray } from "@medusajs/icons";
import { useState } from "react";
import { ImportHistory } from "../../parts/import-history";
import { ImportReport } from "../../parts/import-report";
import { UploadBox } from "../../parts/upload-box";
import { useMayImport } from "../../parts/use-imports";

export const config = defineRouteConfig({
  label: "imports",
  translationNs: "workbook",
  icon: ArrowUpTray,
  rank: 4,
});

/** Import of workbooks: send, read the report, confirm, look back. */
export default function ImportsPage() {
  const mayImport = useMayImport();
  const [open, setOpen] = useState<string>();
  return (
    <div className="flex flex-col gap-y-3">
      {mayImport && <UploadBox onChecked={setOpen} />}
      {open && <ImportReport key={open} id={open} onClose={() => setOpen(undefined)} />}
      <ImportHistory onOpen={setOpen} />
    </div>
  );
}
