import { headOf } from "../../messages/voice";
import { useVoice } from "../use-voice";
import { speakChannels } from "./messages";

/** The page's language, its voice on channels, and how to link within it. */
export const useChannels = () => useVoice(speakChannels);

/** The head of a page on channels. */
export const channelsHead = headOf(speakChannels);
