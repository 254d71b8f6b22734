import { headOf } from "../../messages/voice";
import { useVoice } from "../use-voice";
import { speakDelivery } from "./messages";

/** The page's language, its voice on delivery, and how to link within it. */
export const useDelivery = () => useVoice(speakDelivery);

/** The head of the page about delivery, which search engines leave alone. */
export const deliveryHead = headOf(speakDelivery);
