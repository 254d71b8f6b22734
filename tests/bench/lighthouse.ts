import lighthouse from "lighthouse";
import { chromium } from "playwright";
import { freePort } from "../support/postgres-setup";

/** What Lighthouse says of a page on a mobile phone; scores of 100, times in milliseconds, sizes as sent. */
export interface PageReport {
  path: string;
  scores: Record<string, number>;
  lcp: number;
  cls: number;
  scriptBytes: number;
  styleBytes: number;
  /** What costs points, by Lighthouse's own ids. */
  missed: string[];
}

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;

interface Request {
  resourceType?: string;
  transferSize?: number;
}

/** Loads pages one after the other with Lighthouse's mobile throttling. */
export async function judge(
  url: string,
  paths: readonly string[],
  chromePath: string,
): Promise<PageReport[]> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: chromePath,
    args: [`--remote-debugging-port=${port}`, "--no-sandbox"],
  });
  try {
    const reports: PageReport[] = [];
    for (const path of paths) {
      const result = await lighthouse(url + path, {
        port,
        onlyCategories: [...CATEGORIES],
        logLevel: "silent",
      });
      if (!result) throw new Error(`Lighthouse gave nothing for ${path}`);
      const { audits, categories } = result.lhr;
      const details = audits["network-requests"]?.details;
      const requests = details?.type === "table" ? (details.items as Request[]) : [];
      const bytes = (type: string) =>
        requests
          .filter(({ resourceType }) => resourceType === type)
          .reduce((sum, { transferSize = 0 }) => sum + transferSize, 0);
      reports.push({
        path,
        scores: Object.fromEntries(
          CATEGORIES.map((id) => [id, Math.round((categories[id]?.score ?? 0) * 100)]),
        ),
        lcp: audits["largest-contentful-paint"]?.numericValue ?? Number.NaN,
        cls: audits["cumulative-layout-shift"]?.numericValue ?? Number.NaN,
        scriptBytes: bytes("Script"),
        styleBytes: bytes("Stylesheet"),
        missed: Object.values(categories).flatMap(({ auditRefs }) =>
          auditRefs
            .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
            .map(({ id }) => id),
        ),
      });
    }
    return reports;
  } finally {
    await browser.close();
  }
}
