import { byTypename } from '../../../kernel/user-errors.ts';

// Which member of a union a value is: failures carry their name, products and categories are told by their shape.

export const typeResolvers = {
  ProductResult: byTypename('Product'),
  CategoryResult: byTypename('Category'),
  ProductPageResult: byTypename('ProductConnection'),
  BrandPageResult: byTypename('BrandConnection'),
  ReviewPageResult: byTypename('ReviewConnection'),
  SaveProductResult: byTypename('ProductSaved'),
};
