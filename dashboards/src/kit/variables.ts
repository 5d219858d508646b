import {
  CustomVariableBuilder,
  TextBoxVariableBuilder,
  VariableHide,
  type VariableModel,
} from '@grafana/grafana-foundation-sdk/dashboard';
import type { Builder } from '@grafana/grafana-foundation-sdk/cog';
import { AUDIENCES, OPERATIONS, operationErrors } from '@asyncflow/observability/conventions/graphql.ts';
import type { VariableRef } from './promql.ts';

/** Every board has them all, so that a choice goes along from board to board; those that none of its panels uses are hidden. */
export const VARIABLES = ['domain', 'operation', 'audience', 'trace'] as const;
export type VariableName = (typeof VARIABLES)[number];

const CHOICES: Readonly<Record<Exclude<VariableName, 'trace'>, readonly string[]>> = {
  domain: operationErrors.labels.domain,
  operation: OPERATIONS,
  audience: AUDIENCES,
};

export const $domain: VariableRef = { variable: 'domain' };
export const $operation: VariableRef = { variable: 'operation' };
export const $audience: VariableRef = { variable: 'audience' };

export const variables = (shown: readonly VariableName[]): readonly Builder<VariableModel>[] =>
  VARIABLES.map((name) => {
    const hide = shown.includes(name) ? VariableHide.DontHide : VariableHide.HideVariable;
    return name === 'trace'
      ? new TextBoxVariableBuilder(name).label('trace id').hide(hide).defaultValue('')
      : new CustomVariableBuilder(name)
          .label(name)
          .hide(hide)
          .values(CHOICES[name].join(','))
          .multi(true)
          .includeAll(true)
          .allValue('.*')
          .current({ selected: true, text: ['All'], value: ['$__all'] });
  });
