import { Module } from "@medusajs/framework/utils";
import { MediaService } from "./service";

/** Name under which the container gives the {@link MediaService}. */
export const MEDIA_MODULE = "media";

export default Module(MEDIA_MODULE, { service: MediaService });
