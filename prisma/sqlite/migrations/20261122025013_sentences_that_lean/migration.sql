-- AlterTable
ALTER TABLE "Measurement" ADD COLUMN "favourable" INTEGER;
ALTER TABLE "Measurement" ADD COLUMN "unfavourable" INTEGER;
