import { voiceOf } from "../../../messages/voice";
import { en } from "./en";
import { vi } from "./vi";

/** A key of the catalogue of goods, which the rest of the workspace does not load. */
export type GoodsKey = keyof typeof vi;

/** The voice of the pages of goods in a language. */
export const speakGoods = voiceOf({ vi, en });
