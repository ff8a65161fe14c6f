CREATE TABLE step_result (
  step_key CHAR(64) NOT NULL PRIMARY KEY,
  label VARCHAR(200) NOT NULL,
  kind VARCHAR(60) NOT NULL,
  provider VARCHAR(120) NOT NULL,
  recipe VARCHAR(32000) NOT NULL,
  outcome VARCHAR(32000) NOT NULL,
  millis BIGINT NOT NULL,
  created TIMESTAMP NOT NULL
);
CREATE TABLE step_label (
  seq BIGINT NOT NULL PRIMARY KEY,
  label VARCHAR(200) NOT NULL,
  step_key CHAR(64) NOT NULL,
  happened TIMESTAMP NOT NULL
);
CREATE INDEX step_label_ix ON step_label (label, seq DESC);
CREATE TABLE step_pin (
  label VARCHAR(200) NOT NULL PRIMARY KEY,
  outcome VARCHAR(32000) NOT NULL,
  happened TIMESTAMP NOT NULL
);
CREATE TABLE job (
  id VARCHAR(40) NOT NULL PRIMARY KEY,
  kind VARCHAR(64) NOT NULL,
  payload VARCHAR(32000) NOT NULL,
  state VARCHAR(16) NOT NULL,
  progress INT DEFAULT 0 NOT NULL,
  stage VARCHAR(200) NOT NULL,
  cancel_requested BOOLEAN DEFAULT FALSE NOT NULL,
  attempt INT DEFAULT 0 NOT NULL,
  message VARCHAR(8000) NOT NULL,
  created TIMESTAMP NOT NULL,
  changed TIMESTAMP NOT NULL
);
CREATE INDEX job_ix ON job (created DESC);
CREATE TABLE dispatch (
  task_name VARCHAR(100) NOT NULL,
  task_instance VARCHAR(100) NOT NULL,
  task_data ${bytes},
  execution_time TIMESTAMP NOT NULL,
  picked BOOLEAN NOT NULL,
  picked_by VARCHAR(50),
  last_success TIMESTAMP,
  last_failure TIMESTAMP,
  consecutive_failures INT,
  last_heartbeat TIMESTAMP,
  version BIGINT NOT NULL,
  priority SMALLINT,
  PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX dispatch_time_ix ON dispatch (priority DESC, execution_time);
CREATE INDEX dispatch_beat_ix ON dispatch (last_heartbeat);
CREATE TABLE paid_call (
  id BIGINT NOT NULL PRIMARY KEY,
  step_key CHAR(64) NOT NULL,
  provider VARCHAR(120) NOT NULL,
  state VARCHAR(16) NOT NULL,
  vendor_id VARCHAR(200) NOT NULL,
  expected VARCHAR(40) NOT NULL,
  paid VARCHAR(40) NOT NULL,
  currency CHAR(3) NOT NULL,
  changed TIMESTAMP NOT NULL
);
CREATE INDEX paid_call_ix ON paid_call (step_key, id DESC);
CREATE TABLE event (
  seq BIGINT NOT NULL PRIMARY KEY,
  happened TIMESTAMP NOT NULL,
  kind VARCHAR(80) NOT NULL,
  body VARCHAR(32000) NOT NULL
);
