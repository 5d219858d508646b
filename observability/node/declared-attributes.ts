import type { AttributeValue, SpanContract } from '../conventions/define.ts';

const VALUE_LENGTH_MAX = 200;

export interface Strictness {
  /** Throws on an attribute outside the contract instead of leaving it out. */
  readonly strict: boolean;
  onUndeclared(): void;
}

/** What of these a span of this contract may carry, texts cut to 200 characters. */
export function declaredAttributes(
  contract: SpanContract,
  values: Readonly<Record<string, AttributeValue | undefined>>,
  { strict, onUndeclared }: Strictness,
): Record<string, AttributeValue> {
  const admitted: Record<string, AttributeValue> = {};
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined) continue;
    if (contract.attributes.includes(key)) admitted[key] = typeof value === 'string' ? value.slice(0, VALUE_LENGTH_MAX) : value;
    else if (strict) throw new Error(`${contract.name}: the attribute ${key} is not declared`);
    else onUndeclared();
  }
  return admitted;
}
