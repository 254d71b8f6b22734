import { headOf } from "../../messages/voice";
import { useVoice } from "../use-voice";
import { speakMoney } from "./messages";

/** The page's language, its voice on money, and how to link within it. */
export const useMoney = () => useVoice(speakMoney);

/** The head of a page of money, which search engines leave alone. */
export const moneyHead = headOf(speakMoney);
