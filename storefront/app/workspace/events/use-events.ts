import { headOf } from "../../messages/voice";
import { useVoice } from "../use-voice";
import { speakEvents } from "./messages";

/** The page's language, its voice on events, and how to link within it. */
export const useEvents = () => useVoice(speakEvents);

/** The head of a page on events. */
export const eventsHead = headOf(speakEvents);
