import type { vi } from "./vi";

/** Sentences of the registry. */
export const en: Record<keyof typeof vi, string> = {
  not_found: "There is no such organisation.",
  certificate_not_found: "There is no such certificate.",
  unknown_organisation: "No organisation has the code “{handle}”.",
  registration_number_taken:
    "The registration or tax number “{value}” belongs to another organisation.",
  kind_is_dated:
    "The kind changes from a day on: use “Change kind or name” to say from which, or to correct an error.",
  legal_form_ahead: "This day must come after the one on which the present kind began ({from}).",
  legal_form_same: "Nothing is different from the present kind, names and number.",
  legal_form_number: "A co-operative or union of co-operatives needs a tax or registration number.",
  legal_form_not_found: "There is no such change.",
  legal_form_not_last: "Only the last change can be removed.",
  handle_taken: "There already is an organisation with the code “{handle}”.",
  term_not_found: "There is no such office term.",
  product_not_of_organisation: "This product is not of the organisation.",
  number_taken: "The register already has the certificate “{number}”.",
  certificate_expired: "The certificate has expired from {expires_on}.",
  unknown_commune: "“{value}” is not the code of a commune of the area.",
  not_a_date: "“{value}” is not a date.",
  in_the_future: "The date {value} has not come yet.",
  phone: "The phone number is not right.",
  markup: "Plain text only, no HTML.",
  term_ends_before_start: "The term must end ({to}) after it begins ({from}).",
  part_over_whole: "A part ({part}) cannot be more than its whole ({whole}).",
  stars: "Stars must be 3, 4 or 5.",
  score_is_not_stars: "A score of {score} does not make {stars} stars.",
  reason_needed: "A reason is needed.",
  move_from_draft: "This certificate is a draft; it must be submitted before it is decided on.",
  move_from_submitted: "This certificate waits: it can only be verified or rejected.",
  move_from_verified: "This certificate has been verified; it can only be revoked.",
  move_from_rejected:
    "This certificate was rejected; it must be submitted again before it is decided on.",
  move_from_expired: "This certificate has expired; it can only be revoked.",
  move_from_revoked: "This certificate was revoked, and its state can no longer change.",
  verify_expired: "The certificate has expired from {expires_on} and cannot be verified.",
  scan_unknown: "There is no such scan; send it again.",
  mark_not_found: "There is no such paper.",
  mark_ends_before_start: "The end must come after the beginning ({from}).",
  mark_expired: "This paper has expired from {expires_on}.",
  lot_not_found: "There is no such lot.",
  lot_number_taken: "There already is a lot “{number}”.",
  lot_use_by: "The shelf life can’t end before the day of production ({value}).",
  lot_input_late: "An input can’t come in after the day of production ({value}).",
  lot_growing_area:
    "The growing area must be the co-operative’s own, verified, and hold on the day of production.",
  lot_ended: "This lot was recalled or its code revoked; it can’t be changed any more.",
  term_overlaps:
    "{person} holds this office from {from} to {to}. Enter that person's last day first, or change the days.",
  labour_day_taken:
    "There are figures of {day} already. Correct those instead of entering them again.",
  women_under_group:
    "There are fewer women than in a priority group that staff have recorded. Please ask the officer in charge.",
  fact_not_found: "This entry was not found.",
  fact_gone: "What you want to correct is no longer in the register. Please send it as new.",
  fact_unchanged: "Nothing differs from what was confirmed.",
  fact_open: "A correction of this is open already. Please go on with that one.",
  fact_key_taken:
    "This form was sent before with other content. Please open the page anew and send again.",
  fact_other_kind: "What was sent can't become another kind of entry.",
  fact_is_submitted: "This was sent and waits for an officer to confirm it.",
  fact_is_returned: "This was returned with comments.",
  fact_is_confirmed: "This has been confirmed.",
  fact_is_withdrawn: "This has been taken back.",
  fact_rewritten:
    "This was just sent again with other content. Please look again before you decide.",
};
