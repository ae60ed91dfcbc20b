-- AlterTable
ALTER TABLE "Outlet" ADD COLUMN "leaning" TEXT;
ALTER TABLE "Outlet" ADD COLUMN "ratedBy" TEXT;
