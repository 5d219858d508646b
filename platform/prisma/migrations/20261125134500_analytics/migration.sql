-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "analytics";

-- CreateTable
CREATE TABLE "analytics"."visit_step" (
    "visit_hash" BYTEA NOT NULL,
    "step" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "visit_step_pkey" PRIMARY KEY ("visit_hash","step")
);

-- CreateTable
CREATE TABLE "analytics"."placed_order" (
    "order_id" TEXT NOT NULL,
    "visit_hash" BYTEA,
    "audience" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "placed_order_pkey" PRIMARY KEY ("order_id")
);

-- CreateIndex
CREATE INDEX "visit_step_created_at_idx" ON "analytics"."visit_step"("created_at");

-- CreateIndex
CREATE INDEX "placed_order_created_at_idx" ON "analytics"."placed_order"("created_at");


-- Rules that Prisma's schema language has no word for.
ALTER TABLE "analytics"."visit_step"
    ADD CONSTRAINT "visit_step_step_check" CHECK ("step" IN ('product-view', 'cart-add', 'checkout-start', 'order-placed')),
    ADD CONSTRAINT "visit_step_audience_check" CHECK ("audience" IN ('shopper', 'synthetic', 'bot'));
ALTER TABLE "analytics"."placed_order" ADD CONSTRAINT "placed_order_audience_check" CHECK ("audience" IN ('shopper', 'synthetic'));
