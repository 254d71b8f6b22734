import type { MedusaContainer } from "@medusajs/framework/types";
import { MEDIA_MODULE } from "../modules/media";
import type { MediaService } from "../modules/media/service";

/** Makes the folder or the bucket of pictures and scans where it is missing. */
export function prepareFiles(container: MedusaContainer): Promise<void> {
  return container.resolve<MediaService>(MEDIA_MODULE).prepareFiles();
}
