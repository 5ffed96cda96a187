-- The projection of the journal. Keys and days are compared byte by byte, so that every machine sorts alike.

create table state (
  only_row boolean primary key default true check (only_row),
  applied_sequence integer not null,
  applied_hash text not null
);
insert into state values (true, 0, repeat('0', 64));

create table reports (
  digest text collate "C" primary key,
  raw_digest text not null,
  report_id text not null,
  sequence integer not null unique,
  day text collate "C" not null,
  search text not null,
  has_operations boolean not null,
  summary text not null,
  findings text not null
);
create index reports_order on reports (day desc, digest);
create index reports_raw on reports (raw_digest);
create index reports_id on reports (report_id);

create table statements (
  report text collate "C" not null references reports,
  position integer not null,
  day text collate "C" not null,
  act text not null,
  record text not null,
  primary key (report, position)
);
create index statements_order on statements (day desc, report, position);

-- One incident as one report tells it; what fusion works on.
create table mentions (
  sequence integer not null,
  position integer not null,
  report text collate "C" not null references reports,
  incident text collate "C" not null,
  own_id text collate "C" not null,
  words_at integer not null,
  cluster text collate "C",
  mention text not null,
  primary key (sequence, position)
);
create unique index mentions_ref on mentions (report, incident);
create index mentions_own on mentions (own_id);
create index mentions_cluster on mentions (cluster);
create index mentions_unfused on mentions (sequence, position) where cluster is null;

create table blocks (
  block text collate "C" not null,
  sequence integer not null,
  position integer not null,
  primary key (block, sequence, position)
);

create table incidents (
  id text collate "C" primary key,
  day text collate "C" not null,
  first_day text collate "C",
  last_day text collate "C",
  lon double precision,
  lat double precision,
  event_type text not null,
  background boolean not null,
  place_id text collate "C",
  place text,
  place_search text not null,
  geo_precision integer,
  actor_ids text[] not null default '{}',
  actor_names text not null,
  search text not null,
  summary text not null,
  detail text not null
);
create index incidents_order on incidents (day desc, id);
create index incidents_box on incidents (lon, lat);
create index incidents_place on incidents (place_id);

create table operations (
  id text collate "C" primary key,
  day text collate "C" not null,
  record text not null
);
create index operations_order on operations (day desc, id);

create table operation_incidents (
  operation text collate "C" not null references operations on delete cascade,
  incident text collate "C" not null,
  primary key (incident, operation)
);

-- Ids whose mention is gone after re-reading, and the own id of the mention that stands in its place.
create table forwards (
  old_id text collate "C" primary key,
  new_id text collate "C" not null
);
