/** Structured data for search engines (schema.org), which no shopper sees. */
export function JsonLd({ data }: { readonly data: Readonly<Record<string, unknown>> }) {
  // A `</script>` in a product's name would end the block: no `<` is left in it.
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', String.raw`\u003c`);
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
