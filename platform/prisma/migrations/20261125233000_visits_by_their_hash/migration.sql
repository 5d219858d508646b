-- A visit is known by its hash alone, by which analytics joins it with its orders.
-- AlterTable
ALTER TABLE "orders"."order" DROP COLUMN "visit_id";

UPDATE "events"."outbox"
SET "payload" = "payload" - 'visitId' || jsonb_build_object('visitHash', encode(sha256(convert_to("payload" ->> 'visitId', 'UTF8')), 'hex'))
WHERE "name" = 'orders.order-placed';
UPDATE "events"."dead_letter"
SET "payload" = "payload" - 'visitId' || jsonb_build_object('visitHash', encode(sha256(convert_to("payload" ->> 'visitId', 'UTF8')), 'hex'))
WHERE "name" = 'orders.order-placed';

-- The hash of a name and an address can be guessed: it goes with the person.
UPDATE "orders"."order" SET "fingerprint" = repeat('0', 64) WHERE "owner" LIKE 'erased:%';
