-- What a practice of the demo was last loaded from, so that a demo which starts again need not compare every row.
--
-- Guarantees from here on:
--   * only a practice of the demo remembers it

alter table practice
  add column demo_file text,
  add constraint practice_demo_file_of_demo check (demo_file is null or is_demo);
