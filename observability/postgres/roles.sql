-- What the image of PostgreSQL runs once, on an empty volume: the roles that the embedded one has (platform/src/local/postgres.ts).
\getenv password POSTGRES_PASSWORD
\getenv exporter_password POSTGRES_EXPORTER_PASSWORD
-- CREATEDB is for the shadow and scratch databases of db:check and eval:search.
CREATE ROLE asyncflow LOGIN CREATEDB PASSWORD :'password';
CREATE DATABASE asyncflow OWNER asyncflow;
-- Reads statistics, and no row of the shop.
CREATE ROLE exporter LOGIN PASSWORD :'exporter_password' IN ROLE pg_monitor;
-- From here on the superuser is let in by the container's own socket alone: docker compose exec postgres psql -U postgres
ALTER ROLE postgres PASSWORD NULL;
