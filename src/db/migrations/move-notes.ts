/**
 * Takes notes that the release before wrote into the logs to where they can be forgotten, and leaves there what proves them, as new notes
 * do. Notes about users who were erased go. For the owner of the tables: the serving role cannot rewrite a log. A second time there is
 * nothing to do; it locks the rows that it changes, which nobody else changes.
 */
export const MOVE_NOTES: readonly string[] = [
  `with old as materialized (
     select l.user_id, l.id, l.note, gen_random_uuid() as text_id, uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) as salt
     from attribution_log l where l.note is not null
   ), kept as (
     insert into personal_texts (user_id, text_id, salt, text)
     select o.user_id, o.text_id, o.salt, o.note from old o join users u on u.user_id = o.user_id where u.erased_at is null
   )
   update attribution_log l
   set note = null, note_id = o.text_id, note_commitment = sha256(o.salt || convert_to(o.note, 'UTF8'))
   from old o where l.user_id = o.user_id and l.id = o.id`,
  `with old as materialized (
     select a.id, a.user_id, a.details->>'note' as note, gen_random_uuid() as text_id,
       uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) as salt
     from audit_log a where a.details->>'note' is not null and a.user_id is not null
   ), kept as (
     insert into personal_texts (user_id, text_id, salt, text)
     select o.user_id, o.text_id, o.salt, o.note from old o join users u on u.user_id = o.user_id where u.erased_at is null
   )
   update audit_log a
   set details = a.details - 'note' || jsonb_build_object(
     'note_id', o.text_id, 'note_commitment', encode(sha256(o.salt || convert_to(o.note, 'UTF8')), 'hex'))
   from old o where a.id = o.id`,
];
