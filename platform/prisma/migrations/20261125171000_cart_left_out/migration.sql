-- AlterTable
ALTER TABLE "cart"."cart" ADD COLUMN     "left_out" JSONB NOT NULL DEFAULT '[]';
