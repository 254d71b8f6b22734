export {
  draftContentWorkflow,
  moveContentWorkflow,
  writeContentWorkflow,
} from "./change-content";
