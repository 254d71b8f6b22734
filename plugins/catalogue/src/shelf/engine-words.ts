import { engineWords } from "../rules/engine-readings";
import { shelfAtHand } from "./current";

/** The market's words for a search engine, by the goods on the shelf of this process. */
export const ENGINE_WORDS = engineWords((query) => shelfAtHand()?.meant(query));
