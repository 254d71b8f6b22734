import { join } from "node:path";
import type { Configuration } from "./configuration";

/** Where pictures and scans lie: in a bucket where one is named, else in the data folder. */
export function mediaOptions({
  MARKET_DATA_DIR,
  S3_BUCKET,
  S3_ACCESS_KEY_ID,
  S3_SECRET_ACCESS_KEY,
  S3_REGION,
  S3_ENDPOINT,
}: Configuration) {
  const folder = join(MARKET_DATA_DIR, "media");
  if (!S3_BUCKET || !S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY) return { folder };
  return {
    folder,
    s3: {
      endpoint: S3_ENDPOINT,
      region: S3_REGION,
      bucket: S3_BUCKET,
      accessKeyId: S3_ACCESS_KEY_ID,
      secretAccessKey: S3_SECRET_ACCESS_KEY,
    },
  };
}
