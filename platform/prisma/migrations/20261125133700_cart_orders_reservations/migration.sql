-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "cart";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "orders";

-- CreateEnum
CREATE TYPE "catalogue"."reservation_state" AS ENUM ('RESERVED', 'SETTLED', 'RELEASED');

-- CreateEnum
CREATE TYPE "orders"."order_state" AS ENUM ('PLACED', 'CONFIRMED', 'DECLINED', 'CANCELLED', 'FULFILLED', 'REFUNDED');

-- CreateEnum
CREATE TYPE "orders"."checkout_outcome" AS ENUM ('CONFIRMED', 'DECLINED', 'CANCELLED', 'OVERDUE', 'FAILED');

-- CreateTable
CREATE TABLE "cart"."cart" (
    "id" TEXT NOT NULL,
    "account_id" TEXT,
    "token_hash" CHAR(64),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "cart_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cart"."line" (
    "cart_id" TEXT NOT NULL,
    "variant_id" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "seen_price_minor" INTEGER NOT NULL,
    "seen" JSONB NOT NULL,
    "position" BIGSERIAL NOT NULL,

    CONSTRAINT "line_pkey" PRIMARY KEY ("cart_id","variant_id")
);

-- CreateTable
CREATE TABLE "catalogue"."reservation" (
    "order_id" TEXT NOT NULL,
    "variant_id" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "state" "catalogue"."reservation_state" NOT NULL DEFAULT 'RESERVED',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reservation_pkey" PRIMARY KEY ("order_id","variant_id")
);

-- CreateTable
CREATE TABLE "orders"."order" (
    "id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "state" "orders"."order_state" NOT NULL DEFAULT 'PLACED',
    "owner" TEXT NOT NULL,
    "idempotency_key" TEXT NOT NULL,
    "fingerprint" CHAR(64) NOT NULL,
    "email" TEXT,
    "recipient" JSONB,
    "locale" CHAR(2) NOT NULL,
    "subtotal_minor" INTEGER NOT NULL,
    "shipping_minor" INTEGER NOT NULL,
    "total_minor" INTEGER NOT NULL,
    "currency" CHAR(3) NOT NULL DEFAULT 'KRW',
    "synthetic" BOOLEAN NOT NULL DEFAULT false,
    "visit_id" TEXT,
    "traceparent" TEXT,
    "placed_at" TIMESTAMPTZ(3) NOT NULL,
    "deadline_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "mailed_at" TIMESTAMPTZ(3),
    "checkout_outcome" "orders"."checkout_outcome",

    CONSTRAINT "order_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "orders"."line" (
    "order_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "variant_id" TEXT NOT NULL,
    "product_id" TEXT NOT NULL,
    "sku" TEXT NOT NULL,
    "title_ko" TEXT,
    "title_en" TEXT,
    "options" JSONB NOT NULL,
    "quantity" INTEGER NOT NULL,
    "unit_price_minor" INTEGER NOT NULL,

    CONSTRAINT "line_pkey" PRIMARY KEY ("order_id","position")
);

-- CreateTable
CREATE TABLE "orders"."transition" (
    "id" BIGSERIAL NOT NULL,
    "order_id" TEXT NOT NULL,
    "from" "orders"."order_state",
    "event" TEXT NOT NULL,
    "to" "orders"."order_state" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "transition_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "cart_account_id_key" ON "cart"."cart"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "cart_token_hash_key" ON "cart"."cart"("token_hash");

-- CreateIndex
CREATE INDEX "cart_updated_at_idx" ON "cart"."cart"("updated_at");

-- CreateIndex
CREATE UNIQUE INDEX "order_number_key" ON "orders"."order"("number");

-- CreateIndex
CREATE INDEX "order_owner_placed_at_id_idx" ON "orders"."order"("owner", "placed_at" DESC, "id");

-- CreateIndex
CREATE INDEX "order_state_deadline_at_idx" ON "orders"."order"("state", "deadline_at");

-- CreateIndex
CREATE UNIQUE INDEX "order_owner_idempotency_key_key" ON "orders"."order"("owner", "idempotency_key");

-- CreateIndex
CREATE INDEX "transition_order_id_id_idx" ON "orders"."transition"("order_id", "id");

-- AddForeignKey
ALTER TABLE "cart"."line" ADD CONSTRAINT "line_cart_id_fkey" FOREIGN KEY ("cart_id") REFERENCES "cart"."cart"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "orders"."line" ADD CONSTRAINT "line_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"."order"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "orders"."transition" ADD CONSTRAINT "transition_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"."order"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- Rules that Prisma's schema language has no word for.
ALTER TABLE "cart"."cart" ADD CONSTRAINT "cart_owner_check" CHECK (("account_id" IS NULL) <> ("token_hash" IS NULL));
ALTER TABLE "cart"."line"
    ADD CONSTRAINT "line_quantity_check" CHECK ("quantity" BETWEEN 1 AND 99),
    ADD CONSTRAINT "line_seen_price_minor_check" CHECK ("seen_price_minor" >= 0);
ALTER TABLE "catalogue"."reservation" ADD CONSTRAINT "reservation_quantity_check" CHECK ("quantity" > 0);
ALTER TABLE "orders"."order" ADD CONSTRAINT "order_total_minor_check" CHECK ("total_minor" = "subtotal_minor" + "shipping_minor" AND "subtotal_minor" >= 0 AND "shipping_minor" >= 0);
ALTER TABLE "orders"."line" ADD CONSTRAINT "line_quantity_check" CHECK ("quantity" BETWEEN 1 AND 99);
