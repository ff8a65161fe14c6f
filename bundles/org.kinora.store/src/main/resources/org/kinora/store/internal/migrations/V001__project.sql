-- Documents and manifests by the hash of their text, cut into parts; a row never changes.
CREATE TABLE doc_object (
  hash CHAR(64) NOT NULL,
  part INT NOT NULL,
  body VARCHAR(16000) NOT NULL,
  PRIMARY KEY (hash, part)
);

-- History. A commit that key strokes were added to takes a new id; first_id is the id it began with.
CREATE TABLE doc_commit (
  id BIGINT NOT NULL PRIMARY KEY,
  first_id BIGINT NOT NULL,
  parent BIGINT NOT NULL,
  merged BIGINT NOT NULL,
  kind VARCHAR(8) NOT NULL,
  undo_of BIGINT NOT NULL,
  branch VARCHAR(100) NOT NULL,
  message VARCHAR(1000) NOT NULL,
  user_name VARCHAR(100) NOT NULL,
  created_at TIMESTAMP NOT NULL,
  coalesce_key VARCHAR(200) NOT NULL,
  changes INT NOT NULL,
  since_snapshot INT NOT NULL,
  snapshot CHAR(64)
);
CREATE INDEX doc_commit_branch_ix ON doc_commit (branch, first_id);
CREATE INDEX doc_commit_parent_ix ON doc_commit (parent);
CREATE INDEX doc_commit_merged_ix ON doc_commit (merged);

-- What each commit changed; a null hash is "no document".
CREATE TABLE doc_change (
  commit_id BIGINT NOT NULL,
  type VARCHAR(40) NOT NULL,
  entity VARCHAR(160) NOT NULL,
  old_hash CHAR(64),
  new_hash CHAR(64),
  PRIMARY KEY (commit_id, type, entity)
);

CREATE TABLE doc_branch (
  name VARCHAR(100) NOT NULL PRIMARY KEY,
  head BIGINT NOT NULL,
  from_id BIGINT NOT NULL,
  created_at TIMESTAMP NOT NULL
);

-- Takes are facts: rows are added and starred, never removed.
CREATE TABLE take (
  id VARCHAR(40) NOT NULL PRIMARY KEY,
  sequence BIGINT NOT NULL,
  owner VARCHAR(160) NOT NULL,
  label VARCHAR(100) NOT NULL,
  take_number INT NOT NULL,
  name VARCHAR(120) NOT NULL,
  origin VARCHAR(10) NOT NULL,
  parts VARCHAR(16000) NOT NULL,
  step_key VARCHAR(64) NOT NULL,
  created_at TIMESTAMP NOT NULL,
  note VARCHAR(4000) NOT NULL,
  starred BOOLEAN DEFAULT FALSE NOT NULL
);
CREATE INDEX take_owner_ix ON take (owner, sequence);
CREATE INDEX take_label_ix ON take (label, take_number);
CREATE UNIQUE INDEX take_name_ix ON take (name);

-- Assets; whether the bytes are there is for the files to say.
CREATE TABLE asset (
  sha256 CHAR(64) NOT NULL,
  media_type VARCHAR(100) NOT NULL,
  byte_count BIGINT NOT NULL,
  origin VARCHAR(10) NOT NULL,
  name VARCHAR(300) NOT NULL,
  created_at TIMESTAMP NOT NULL,
  used_at TIMESTAMP NOT NULL,
  link VARCHAR(4000),
  link_relative VARCHAR(4000),
  PRIMARY KEY (sha256, media_type)
);
