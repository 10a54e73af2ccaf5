-- A value that is added may be used by the next migration only.
ALTER TYPE "import_template" ADD VALUE 'esr';
ALTER TYPE "import_status" ADD VALUE 'received';
ALTER TYPE "import_status" ADD VALUE 'mapping';
ALTER TYPE "import_status" ADD VALUE 'reading';
ALTER TYPE "import_status" ADD VALUE 'undone';
ALTER TYPE "import_status" ADD VALUE 'refused';
