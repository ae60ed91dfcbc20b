-- AlterTable
ALTER TABLE "Measurement" ADD COLUMN     "favourable" INTEGER,
ADD COLUMN     "unfavourable" INTEGER;
