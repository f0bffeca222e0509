import { Migration } from '@mikro-orm/migrations';

/** User tiers and the points by which users climb them. */
export class UserTiers extends Migration {
  override up(): void {
    this.addSql(LADDER);
    this.addSql(SETTING);
    this.addSql(POINTS);
  }
}

// Whoever changes the ladder locks its one row first: two changes that are each fine can break it together.
const LADDER = `
create table ladder (id integer primary key check (id = 1));
insert into ladder values (1);
create table user_tiers (
  point_micro bigint not null unique check (point_micro between 0 and 9007199254000000),
  level integer primary key check (level >= 1),
  name text not null,
  svg text not null
);
`;

// The one row names the version in force; 0 is none.
const SETTING = `
create table task_setting (id integer primary key check (id = 1), version integer not null);
insert into task_setting values (1, 0);
create table task_setting_versions (
  version integer primary key,
  setting_id integer not null,
  document jsonb not null,
  actor text not null,
  created_at timestamptz not null
);
`;

// Wide columns of fixed size come first, so that no room is lost to alignment. How many users there are is kept beside them, by the last
// digit of their ids: counting a million takes a tenth of a second, and one row for all would make everybody wait who makes a user.
const POINTS = `
create table point_balances (
  user_id uuid primary key,
  points_micro bigint not null default 0 check (points_micro between 0 and 9007199254740991),
  seq bigint not null default 0,
  verified boolean not null default false
);
create index point_balances_by_points on point_balances (points_micro);
insert into point_balances (user_id) select user_id from users where erased_at is null;

create table population (shard integer primary key check (shard between 0 and 15), users bigint not null check (users >= 0));
insert into population
select shard, (select count(*) from point_balances where ('x' || right(user_id::text, 1))::bit(4)::integer = shard)
from generate_series(0, 15) as shard;

create type point_task as enum ('verification', 'auction', 'direct', 'wallet', 'staking');
create table point_events (
  user_id uuid not null,
  seq bigint not null,
  occurred_at timestamptz not null,
  received_at timestamptz not null,
  amount_micro bigint check (amount_micro >= 0),
  points_micro bigint not null check (points_micro >= 0),
  days integer check (days >= 0),
  setting_version integer,
  task point_task not null,
  event_id text collate "C" primary key,
  reported_by text not null,
  reason text,
  unique (user_id, seq)
);
`;
