-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "catalogue";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "events";

-- CreateEnum
CREATE TYPE "catalogue"."product_status" AS ENUM ('ACTIVE', 'ARCHIVED');

-- CreateTable
CREATE TABLE "catalogue"."brand" (
    "id" TEXT NOT NULL,
    "name_ko" TEXT,
    "name_en" TEXT,

    CONSTRAINT "brand_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "catalogue"."category" (
    "id" TEXT NOT NULL,
    "parent_id" TEXT,
    "name_ko" TEXT,
    "name_en" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "category_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "catalogue"."product" (
    "id" TEXT NOT NULL,
    "status" "catalogue"."product_status" NOT NULL DEFAULT 'ACTIVE',
    "version" INTEGER NOT NULL DEFAULT 1,
    "title_ko" TEXT,
    "title_en" TEXT,
    "description_ko" TEXT,
    "description_en" TEXT,
    "brand_id" TEXT NOT NULL,
    "category_id" TEXT NOT NULL,
    "attributes" JSONB NOT NULL DEFAULT '[]',
    "option_names" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "drawing" JSONB NOT NULL DEFAULT '{}',
    "rating_count" INTEGER NOT NULL DEFAULT 0,
    "rating_sum" INTEGER NOT NULL DEFAULT 0,
    "released_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "product_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "catalogue"."variant" (
    "id" TEXT NOT NULL,
    "product_id" TEXT NOT NULL,
    "sku" TEXT NOT NULL,
    "options" JSONB NOT NULL DEFAULT '{}',
    "price_minor" INTEGER NOT NULL,
    "list_price_minor" INTEGER,
    "currency" CHAR(3) NOT NULL DEFAULT 'KRW',
    "stock" INTEGER NOT NULL DEFAULT 0,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "variant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "catalogue"."picture" (
    "product_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "url" TEXT NOT NULL,

    CONSTRAINT "picture_pkey" PRIMARY KEY ("product_id","position")
);

-- CreateTable
CREATE TABLE "catalogue"."review" (
    "id" TEXT NOT NULL,
    "product_id" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "rating" SMALLINT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "language" CHAR(2) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "events"."outbox" (
    "id" BIGSERIAL NOT NULL,
    "transaction" BIGINT NOT NULL DEFAULT ((pg_current_xact_id())::text)::bigint,
    "name" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "traceparent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "events"."dead_letter" (
    "id" BIGSERIAL NOT NULL,
    "consumer" TEXT NOT NULL,
    "event_id" BIGINT NOT NULL,
    "name" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "error_code" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "dead_letter_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "category_parent_id_position_idx" ON "catalogue"."category"("parent_id", "position");

-- CreateIndex
CREATE INDEX "product_category_id_status_id_idx" ON "catalogue"."product"("category_id", "status", "id");

-- CreateIndex
CREATE INDEX "product_brand_id_status_id_idx" ON "catalogue"."product"("brand_id", "status", "id");

-- CreateIndex
CREATE INDEX "product_created_at_id_idx" ON "catalogue"."product"("created_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "variant_sku_key" ON "catalogue"."variant"("sku");

-- CreateIndex
CREATE INDEX "variant_product_id_position_idx" ON "catalogue"."variant"("product_id", "position");

-- CreateIndex
CREATE INDEX "review_product_id_created_at_id_idx" ON "catalogue"."review"("product_id", "created_at" DESC, "id");

-- CreateIndex
CREATE INDEX "outbox_transaction_id_idx" ON "events"."outbox"("transaction", "id");

-- CreateIndex
CREATE UNIQUE INDEX "dead_letter_consumer_event_id_key" ON "events"."dead_letter"("consumer", "event_id");

-- AddForeignKey
ALTER TABLE "catalogue"."category" ADD CONSTRAINT "category_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "catalogue"."category"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "catalogue"."product" ADD CONSTRAINT "product_brand_id_fkey" FOREIGN KEY ("brand_id") REFERENCES "catalogue"."brand"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "catalogue"."product" ADD CONSTRAINT "product_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "catalogue"."category"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "catalogue"."variant" ADD CONSTRAINT "variant_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "catalogue"."product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "catalogue"."picture" ADD CONSTRAINT "picture_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "catalogue"."product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "catalogue"."review" ADD CONSTRAINT "review_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "catalogue"."product"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- Rules that Prisma's schema language has no word for.
ALTER TABLE "catalogue"."variant"
    ADD CONSTRAINT "variant_price_minor_check" CHECK ("price_minor" >= 0),
    ADD CONSTRAINT "variant_list_price_minor_check" CHECK ("list_price_minor" > "price_minor"),
    ADD CONSTRAINT "variant_stock_check" CHECK ("stock" >= 0);
ALTER TABLE "catalogue"."review" ADD CONSTRAINT "review_rating_check" CHECK ("rating" BETWEEN 1 AND 5);
ALTER TABLE "catalogue"."product" ADD CONSTRAINT "product_title_check" CHECK ("title_ko" IS NOT NULL OR "title_en" IS NOT NULL);
