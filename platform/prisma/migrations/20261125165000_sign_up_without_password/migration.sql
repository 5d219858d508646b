-- A password and a name are chosen where the mail is read. Links that are on their way stay good, and ask for them.
-- AlterTable
ALTER TABLE "accounts"."mail" DROP COLUMN "name",
DROP COLUMN "password_hash";
