-- Drafts of saved briefs by their digest: many versions are edits over one draft.
create table brief_drafts (
  digest text collate "C" primary key,
  draft text not null
);

create table brief_versions (
  brief text collate "C" not null,
  version integer not null,
  sequence integer not null unique,
  recorded_on text collate "C" not null,
  draft text collate "C" not null references brief_drafts,
  record text not null,
  primary key (brief, version)
);
