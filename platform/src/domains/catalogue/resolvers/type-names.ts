// Which member of a union a value is: failures carry their name, products and categories are told by their shape.

const nameOf = (otherwise: string) => ({
  __resolveType: (value: { readonly __typename?: string }): string => value.__typename ?? otherwise,
});

export const typeResolvers = {
  UserError: nameOf('InvalidInput'),
  ProductResult: nameOf('Product'),
  CategoryResult: nameOf('Category'),
  ProductPageResult: nameOf('ProductConnection'),
  BrandPageResult: nameOf('BrandConnection'),
  ReviewPageResult: nameOf('ReviewConnection'),
  SaveProductResult: nameOf('ProductSaved'),
};
