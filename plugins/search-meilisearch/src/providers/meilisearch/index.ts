import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { MeilisearchService } from "./service";

export default ModuleProvider(Modules.SEARCH, { services: [MeilisearchService] });
