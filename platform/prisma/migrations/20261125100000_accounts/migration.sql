-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "accounts";

-- CreateEnum
CREATE TYPE "accounts"."role" AS ENUM ('shopper', 'merchant', 'administrator');

-- CreateEnum
CREATE TYPE "accounts"."language" AS ENUM ('ko', 'en');

-- CreateEnum
CREATE TYPE "accounts"."mail_kind" AS ENUM ('sign_up', 'password_reset', 'email_change', 'email_changed', 'password_changed');

-- CreateTable
CREATE TABLE "accounts"."account" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "language" "accounts"."language" NOT NULL,
    "role" "accounts"."role" NOT NULL DEFAULT 'shopper',
    "password_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accounts"."session" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "browser" TEXT,
    "system" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accounts"."mail" (
    "id" TEXT NOT NULL,
    "kind" "accounts"."mail_kind" NOT NULL,
    "email" TEXT NOT NULL,
    "account_id" TEXT,
    "password_hash" TEXT,
    "name" TEXT,
    "language" "accounts"."language" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accounts"."throttle" (
    "key" BYTEA NOT NULL,
    "count" INTEGER NOT NULL,
    "blocked_until" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "throttle_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "account_email_key" ON "accounts"."account"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "accounts"."session"("token_hash");

-- CreateIndex
CREATE INDEX "session_account_id_last_used_at_idx" ON "accounts"."session"("account_id", "last_used_at");

-- CreateIndex
CREATE INDEX "session_last_used_at_idx" ON "accounts"."session"("last_used_at");

-- CreateIndex
CREATE INDEX "mail_email_created_at_idx" ON "accounts"."mail"("email", "created_at");

-- CreateIndex
CREATE INDEX "mail_account_id_idx" ON "accounts"."mail"("account_id");

-- CreateIndex
CREATE INDEX "mail_expires_at_idx" ON "accounts"."mail"("expires_at");

-- CreateIndex
CREATE INDEX "throttle_expires_at_idx" ON "accounts"."throttle"("expires_at");

-- AddForeignKey
ALTER TABLE "accounts"."session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"."account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accounts"."mail" ADD CONSTRAINT "mail_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"."account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
