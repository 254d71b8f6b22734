import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { MeilisearchWithStandbyService } from "./service";

export default ModuleProvider(Modules.SEARCH, { services: [MeilisearchWithStandbyService] });
