import { headOf } from "../../messages/voice";
import { useVoice } from "../use-voice";
import { speakSales } from "./messages";

/** The page's language, its voice on sales, and how to link within it. */
export const useSales = () => useVoice(speakSales);

/** The head of a page of sales, which search engines leave alone. */
export const salesHead = headOf(speakSales);
