-- Readings whose figures were compared with what the partner had reported before; what was found then stands in finding.
create table comparison (
    reading_number bigint                   not null primary key references reading (reading_number),
    compared_at    timestamp with time zone not null
);
