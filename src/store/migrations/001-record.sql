-- The projection of the journal. Keys and days are compared byte by byte, so that every machine sorts alike.

create table state (
  only_row boolean primary key default true check (only_row),
  applied_sequence integer not null,
  applied_hash text not null,
  -- Day of recording of the last entry; never goes back.
  applied_day text collate "C" not null
);
insert into state values (true, 0, repeat('0', 64), '');

create table reports (
  digest text collate "C" primary key,
  raw_digest text not null,
  report_id text not null,
  sequence integer not null unique,
  recorded_on text collate "C" not null,
  source text,
  -- What tells the page that it came from.
  link text collate "C",
  day text collate "C" not null,
  search text not null,
  has_operations boolean not null,
  summary text not null,
  findings text not null
);
create index reports_order on reports (day desc, digest);
create index reports_raw on reports (raw_digest);
create index reports_id on reports (report_id);
create index reports_source on reports (source);
create index reports_link on reports (link) where link is not null;

-- Texts of reports in parts of some thousand words, for searching: a lexeme keeps 255 positions, so that phrases could not
-- be found in longer ones. The words of the title are in each part.
create table passages (
  report text collate "C" not null references reports,
  position integer not null,
  recorded_on text collate "C" not null,
  day text collate "C" not null,
  sensitivity text not null,
  -- Where the part begins in the text, in UTF-16 code units.
  starts_at integer not null,
  body text not null,
  words tsvector not null,
  primary key (report, position)
);
create index passages_words on passages using gin (words);

create table statements (
  report text collate "C" not null references reports,
  position integer not null,
  recorded_on text collate "C" not null,
  day text collate "C" not null,
  act text not null,
  sensitivity text not null,
  words tsvector not null,
  record text not null,
  primary key (report, position)
);
create index statements_order on statements (day desc, report, position);
create index statements_words on statements using gin (words);

-- What was seen beforehand, and the axes that reports name.
create table signals (
  report text collate "C" not null references reports,
  position integer not null,
  recorded_on text collate "C" not null,
  day text collate "C" not null,
  record text not null,
  primary key (report, position)
);
create index signals_day on signals (day);

create table axes (
  report text collate "C" not null references reports,
  position integer not null,
  recorded_on text collate "C" not null,
  day text collate "C" not null,
  record text not null,
  primary key (report, position)
);
create index axes_day on axes (day);

-- One incident as one report tells it; what fusion works on.
create table mentions (
  sequence integer not null,
  position integer not null,
  report text collate "C" not null references reports,
  incident text collate "C" not null,
  own_id text collate "C" not null,
  words_at integer not null,
  cluster text collate "C",
  -- New, or to be fused anew.
  pending boolean not null default true,
  -- Of a report that is withdrawn now: no incident holds it, and fusion does not see it.
  withdrawn boolean not null default false,
  mention text not null,
  primary key (sequence, position)
);
create unique index mentions_ref on mentions (report, incident);
create index mentions_own on mentions (own_id);
create index mentions_cluster on mentions (cluster);
create index mentions_pending on mentions (sequence, position) where pending;

create table blocks (
  block text collate "C" not null,
  sequence integer not null,
  position integer not null,
  primary key (block, sequence, position)
);

-- What was believed of an incident from one day of recording (inclusive) to another (exclusive; null: still).
create table incidents (
  id text storage main collate "C" not null,
  since text collate "C" not null,
  until text collate "C",
  own_ids text[] storage main not null default '{}',
  day text collate "C" not null,
  first_day text collate "C",
  last_day text collate "C",
  lon double precision,
  lat double precision,
  event_type text storage main not null,
  background boolean not null,
  place_id text storage main collate "C",
  place text,
  place_name text storage main,
  place_search text not null,
  geo_precision integer,
  actor_ids text[] storage main not null default '{}',
  actor_names text not null,
  sensitivity text storage main not null,
  search text not null,
  words tsvector not null,
  place_words tsvector not null,
  summary text not null,
  detail text not null,
  -- One row of what the analyses work on, so that they need not read the ledgers of all.
  analysed text not null,
  -- And one of what bears on roads.
  on_roads text not null,
  primary key (id, since)
) with (toast_tuple_target = 256);
-- Texts lie outside the rows, but for the short ones with storage main: who passes over all rows reads no more than these.
-- Of the long ones no statistics are made.
alter table incidents alter summary set statistics 0, alter detail set statistics 0, alter analysed set statistics 0, alter on_roads set statistics 0,
  alter place set statistics 0, alter search set statistics 0;
create unique index incidents_now on incidents (id) where until is null;
create index incidents_place on incidents (place_id);
create index incidents_own on incidents using gin (own_ids);
create index incidents_actors on incidents using gin (actor_ids);
create index incidents_words on incidents using gin (words);
create index incidents_place_words on incidents using gin (place_words);

-- Names that reports ever gave to those who act, for searching; an incident says whether it still names them.
create table actors (
  folded text collate "C" primary key,
  actor_id text collate "C",
  name text not null,
  words tsvector not null
);
create index actors_words on actors using gin (words);

-- How the claims of each source fared in an incident.
create table tracks (
  incident text collate "C" not null,
  since text collate "C" not null,
  source text not null,
  judged integer not null,
  confirmed integer not null,
  contradicted integer not null,
  primary key (incident, since, source),
  foreign key (incident, since) references incidents on delete cascade
);

-- What in an incident a person should look at.
create table review (
  incident text collate "C" not null,
  since text collate "C" not null,
  item text collate "C" not null,
  impact double precision not null,
  record text not null,
  primary key (incident, since, item),
  foreign key (incident, since) references incidents on delete cascade
);

-- Pairs of mentions that were nearly held for one.
create table near_pairs (
  a_report text collate "C" not null,
  a_incident text collate "C" not null,
  b_report text collate "C" not null,
  b_incident text collate "C" not null,
  weight double precision not null,
  reasons text not null,
  primary key (a_report, a_incident, b_report, b_incident)
);
create index near_pairs_weight on near_pairs (weight desc);

create table operations (
  id text collate "C" not null,
  since text collate "C" not null,
  until text collate "C",
  day text collate "C" not null,
  record text not null,
  primary key (id, since)
);
create unique index operations_now on operations (id) where until is null;
create index operations_order on operations (day desc, id);

create table operation_incidents (
  operation text collate "C" not null,
  since text collate "C" not null,
  incident text collate "C" not null,
  primary key (incident, operation, since),
  foreign key (operation, since) references operations on delete cascade
);

create table decisions (
  id text collate "C" primary key,
  sequence integer not null unique,
  recorded_on text collate "C" not null,
  decision text not null
);

-- Days of recording on which a report does not count, from one (inclusive) to another (exclusive; null: still).
create table withdrawals (
  report text collate "C" not null references reports,
  since text collate "C" not null,
  until text collate "C",
  decision text collate "C" not null references decisions,
  primary key (report, since)
);
create unique index withdrawals_now on withdrawals (report) where until is null;

-- Ids whose mention is gone after re-reading or with its report, and the own id of the mention that stands in its place.
create table forwards (
  old_id text collate "C" primary key,
  new_id text collate "C" not null
);
