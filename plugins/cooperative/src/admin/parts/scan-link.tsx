import type { Scan } from "@nang-gio/media/contract";
import { useTranslation } from "react-i18next";

/** The way to the paper itself: a photograph opens beside the dashboard, a PDF comes as a file. */
export function ScanLink({ scan }: { scan: Scan | null }) {
  const { t } = useTranslation("cooperative");
  if (!scan) return null;
  const href = `/admin/scans/${scan.id}`;
  return (
    <a href={href} target="_blank" rel="noreferrer" className="text-ui-fg-interactive block">
      {scan.kind === "picture" && (
        <img src={href} alt="" className="my-1 h-20 w-16 rounded border object-cover" />
      )}
      {t(scan.kind === "picture" ? "seeScan" : "fetchScan")}
    </a>
  );
}
