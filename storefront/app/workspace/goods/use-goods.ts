import { headOf } from "../../messages/voice";
import { useVoice } from "../use-voice";
import { speakGoods } from "./messages";

/** The page's language, its voice on goods, and how to link within it. */
export const useGoods = () => useVoice(speakGoods);

/** The head of a page of goods, which search engines leave alone. */
export const goodsHead = headOf(speakGoods);
