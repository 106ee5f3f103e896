-- Room for where a visitor came from, as JSON writes it: a quotation mark takes two signs there and a control character six,
-- so six texts that the contract allows did not fit, and a booking with them was refused as a fault of ours.
--
-- Guarantees from here on:
--   * whatever six texts of 200 signs the contract lets in are kept

alter table booking
  drop constraint booking_attribution_check,
  add constraint booking_attribution_check check (jsonb_typeof(attribution) in ('object', 'null') and length(attribution::text) <= 8000);

alter table booking_request
  drop constraint booking_request_attribution_check,
  add constraint booking_request_attribution_check
    check (jsonb_typeof(attribution) in ('object', 'null') and length(attribution::text) <= 8000);
