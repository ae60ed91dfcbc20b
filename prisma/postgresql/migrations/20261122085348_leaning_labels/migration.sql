-- AlterTable
ALTER TABLE "Outlet" ADD COLUMN     "leaning" TEXT,
ADD COLUMN     "ratedBy" TEXT;
