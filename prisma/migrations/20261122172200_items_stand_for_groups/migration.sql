BEGIN;

-- An item may stand for several open records of one kind. New values can be used only once they are committed.
ALTER TYPE "item_origin" ADD VALUE 'actions';
ALTER TYPE "item_origin" ADD VALUE 'answers';
ALTER TYPE "item_origin" ADD VALUE 'reviews';
ALTER TYPE "item_origin" ADD VALUE 'money';

COMMIT;
