-- The two roles and the database, on an empty PostgreSQL and before anything is restored. May be run again.
-- psql "$SUPERUSER_URL" --file=roles.sql, with the passwords in OWNER_PASSWORD and APP_PASSWORD. The first role owns the tables and
-- migrates, the second serves and can neither rewrite the ledger nor make tables.
\set ON_ERROR_STOP on
\getenv owner_password OWNER_PASSWORD
\getenv app_password APP_PASSWORD

select 'create role triport_owner login' where not exists (select from pg_roles where rolname = 'triport_owner') \gexec
select 'create role triport_app login' where not exists (select from pg_roles where rolname = 'triport_app') \gexec
alter role triport_owner password :'owner_password';
alter role triport_app password :'app_password';
select 'create database triport owner triport_owner' where not exists (select from pg_database where datname = 'triport') \gexec
