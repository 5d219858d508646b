// Generated from src/domains/accounts/schema.graphql by `npm run generate`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Invalid as InvalidSource, Forbidden as ForbiddenSource } from '../../kernel/user-errors.ts';
import type { Money as MoneySource } from '../../kernel/money.ts';
import type { AccountView as AccountSource } from '../../domains/accounts/account.ts';
import type { SessionView as SessionSource } from '../../domains/accounts/resolvers/account.ts';
import type { WrongCredentials as WrongCredentialsSource, TooManyAttempts as TooManyAttemptsSource, LinkExpired as LinkExpiredSource } from '../../domains/accounts/errors.ts';
import type { AccountDeleted as AccountDeletedSource } from '../../domains/accounts/my-data.ts';
import type { RequestContext } from '../../kernel/context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment in UTC, ISO 8601: 2026-11-24T03:00:00.000Z. */
  DateTime: { input: string; output: string; }
};

export type Query = {
  readonly __typename?: 'Query';
  /** The signed-in account; null for a guest. */
  readonly viewer?: Maybe<Account>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Begins an account: a mail with a link goes to the address. The answer is the same whether the address has an account already or
   * not, so that nobody learns who shops here; the mail says which.
   */
  readonly signUp: MailedResult;
  /** Ends what `signUp` began, with a password that only the reader of the mail can choose, and signs in. */
  readonly confirmSignUp: SignInResult;
  /** Signs in; a cart filled as a guest is kept. */
  readonly signIn: SignInResult;
  /** Ends this session, or all of the account's. */
  readonly signOut: SignedOut;
  /** Mails a link for a new password; the answer is the same whether the address has an account or not. */
  readonly requestPasswordReset: MailedResult;
  /** Sets the password by a mailed link, ends every other session, and signs in. */
  readonly resetPassword: SignInResult;
  /** Sets a new password and ends every other session. */
  readonly changePassword: AccountResult;
  /** Mails a link to the new address; it counts once that link is followed. */
  readonly requestEmailChange: MailedResult;
  /** Ends what `requestEmailChange` began; the old address is told. */
  readonly confirmEmailChange: AccountResult;
  /** Changes the name and the language of mail. */
  readonly updateAccount: AccountResult;
  /** Ends one of the account's sessions, on another device, say. */
  readonly endSession: AccountResult;
  /** Everything the shop keeps about the account, as a JSON text for a file. */
  readonly exportMyData: ExportResult;
  /** Deletes the account and what is personal. What the law asks to be kept of orders stays without the person. */
  readonly deleteAccount: DeleteAccountResult;
  /** Gives an account a role. Administrators only. */
  readonly setRole: AccountResult;
};


export type MutationSignUpArgs = {
  email: Scalars['String']['input'];
};


export type MutationConfirmSignUpArgs = {
  input: ConfirmSignUpInput;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationSignOutArgs = {
  everywhere?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationRequestPasswordResetArgs = {
  email: Scalars['String']['input'];
};


export type MutationResetPasswordArgs = {
  input: ResetPasswordInput;
};


export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


export type MutationRequestEmailChangeArgs = {
  input: RequestEmailChangeInput;
};


export type MutationConfirmEmailChangeArgs = {
  token: Scalars['String']['input'];
};


export type MutationUpdateAccountArgs = {
  input: UpdateAccountInput;
};


export type MutationEndSessionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationExportMyDataArgs = {
  password: Scalars['String']['input'];
};


export type MutationDeleteAccountArgs = {
  password: Scalars['String']['input'];
};


export type MutationSetRoleArgs = {
  input: SetRoleInput;
};

/** Address and password do not go together. Whether the address exists is not said. */
export type WrongCredentials = UserError & {
  readonly __typename?: 'WrongCredentials';
  /** WRONG_CREDENTIALS. */
  readonly code: Scalars['String']['output'];
  /** In the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** Too many failures, from this address or for this account. Others are not affected. */
export type TooManyAttempts = UserError & {
  readonly __typename?: 'TooManyAttempts';
  /** TOO_MANY_ATTEMPTS. */
  readonly code: Scalars['String']['output'];
  /** In the caller's language. */
  readonly message: Scalars['String']['output'];
  /** When to try again. */
  readonly retryAfterSeconds: Scalars['Int']['output'];
};

/** The link was used already, is too old, or is not one of ours. */
export type LinkExpired = UserError & {
  readonly __typename?: 'LinkExpired';
  /** LINK_EXPIRED. */
  readonly code: Scalars['String']['output'];
  /** In the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** A mail is on its way, if it has anywhere to go. */
export type Mailed = {
  readonly __typename?: 'Mailed';
  /** Where to, as it was given. */
  readonly email: Scalars['String']['output'];
  /** How long its link is good for. */
  readonly minutesValid: Scalars['Int']['output'];
};

/** The account that is signed in now. */
export type SignedIn = {
  readonly __typename?: 'SignedIn';
  /** With its role. */
  readonly account: Account;
};

/** The caller is a guest again. */
export type SignedOut = {
  readonly __typename?: 'SignedOut';
  /** Sessions ended. */
  readonly sessionsEnded: Scalars['Int']['output'];
};

/** The account as it is now. */
export type AccountSaved = {
  readonly __typename?: 'AccountSaved';
  /** With what has changed. */
  readonly account: Account;
};

/** What the shop keeps about the account. */
export type DataExport = {
  readonly __typename?: 'DataExport';
  /** A proposal. */
  readonly fileName: Scalars['String']['output'];
  /** JSON text. */
  readonly json: Scalars['String']['output'];
};

/** The account is gone, and its sessions with it. */
export type AccountDeleted = {
  readonly __typename?: 'AccountDeleted';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** A mail, or why not. */
export type MailedResult = Mailed | InvalidInput | TooManyAttempts | WrongCredentials | NotAllowed;

/** Signed in, or why not. */
export type SignInResult = SignedIn | WrongCredentials | TooManyAttempts | LinkExpired | InvalidInput;

/** The account, or why not. */
export type AccountResult = AccountSaved | InvalidInput | WrongCredentials | TooManyAttempts | LinkExpired | NotAllowed;

/** The data, or why not. */
export type ExportResult = DataExport | WrongCredentials | TooManyAttempts | NotAllowed;

/** Gone, or why not. */
export type DeleteAccountResult = AccountDeleted | WrongCredentials | TooManyAttempts | NotAllowed;

/** What an account may do; each may do what those before it may. */
export type Role =
  /** Buys. */
  | 'SHOPPER'
  /** Manages products. */
  | 'MERCHANT'
  /** Gives roles. */
  | 'ADMINISTRATOR';

/** The language of mail. */
export type Language =
  /** Korean. */
  | 'KO'
  /** English. */
  | 'EN';

/** Somebody who shops here. Only the account itself sees it. */
export type Account = {
  readonly __typename?: 'Account';
  /** Stable. */
  readonly id: Scalars['ID']['output'];
  /** The address it signs in with. */
  readonly email: Scalars['String']['output'];
  /** What the shop calls the person; may be empty. */
  readonly name: Scalars['String']['output'];
  /** Of mail. */
  readonly language: Language;
  /** What it may do. */
  readonly role: Role;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Where it is signed in, the newest use first; at most 20. */
  readonly sessions: ReadonlyArray<Session>;
};

/** A device that is signed in. */
export type Session = {
  readonly __typename?: 'Session';
  /** Stable. */
  readonly id: Scalars['ID']['output'];
  /** This very one. */
  readonly isCurrent: Scalars['Boolean']['output'];
  /** Browser and system in a few words: Chrome on Windows. */
  readonly device: Scalars['String']['output'];
  /** When it was signed in. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** To the hour. */
  readonly lastUsedAt: Scalars['DateTime']['output'];
};

/** What is said of a new account once its mail is read. */
export type ConfirmSignUpInput = {
  /** From the link. */
  readonly token: Scalars['String']['input'];
  /** 10 to 200 characters; common ones are refused. */
  readonly password: Scalars['String']['input'];
  /** Up to 60 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** Address and password. */
export type SignInInput = {
  /** As it was given at sign-up; case does not matter. */
  readonly email: Scalars['String']['input'];
  /** The password. */
  readonly password: Scalars['String']['input'];
};

/** A mailed token and a new password. */
export type ResetPasswordInput = {
  /** From the link. */
  readonly token: Scalars['String']['input'];
  /** 10 to 200 characters. */
  readonly password: Scalars['String']['input'];
};

/** The present password and the new one. */
export type ChangePasswordInput = {
  /** The present one. */
  readonly currentPassword: Scalars['String']['input'];
  /** 10 to 200 characters. */
  readonly newPassword: Scalars['String']['input'];
};

/** The new address, and the password. */
export type RequestEmailChangeInput = {
  /** The new one, up to 254 characters. */
  readonly email: Scalars['String']['input'];
  /** The present password. */
  readonly password: Scalars['String']['input'];
};

/** What to change of an account; absent stays. */
export type UpdateAccountInput = {
  /** Up to 60 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Of mail. */
  readonly language?: InputMaybe<Language>;
};

/** Whose role, and which. */
export type SetRoleInput = {
  /** Of the account. */
  readonly email: Scalars['String']['input'];
  /** The new one. */
  readonly role: Role;
};

/** An expected failure, as data. */
export type UserError = {
  /** Stable, for programs. */
  readonly code: Scalars['String']['output'];
  /** In the caller's language, for people. */
  readonly message: Scalars['String']['output'];
};

/** The input breaks a rule that the schema cannot say. */
export type InvalidInput = UserError & {
  readonly __typename?: 'InvalidInput';
  /** INVALID_INPUT. */
  readonly code: Scalars['String']['output'];
  /** In the caller's language. */
  readonly message: Scalars['String']['output'];
  /** Each rule broken, and where. */
  readonly problems: ReadonlyArray<InputProblem>;
};

/** One broken rule. */
export type InputProblem = {
  readonly __typename?: 'InputProblem';
  /** Where: recipient.phone. */
  readonly path: Scalars['String']['output'];
  /** What, in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** The caller is not signed in, or may not do this. */
export type NotAllowed = UserError & {
  readonly __typename?: 'NotAllowed';
  /** NOT_ALLOWED. */
  readonly code: Scalars['String']['output'];
  /** In the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** Nothing has this id, or it is not the caller's. */
export type NotFound = UserError & {
  readonly __typename?: 'NotFound';
  /** VARIANT_NOT_FOUND, ORDER_NOT_FOUND and the like. */
  readonly code: Scalars['String']['output'];
  /** In the caller's language. */
  readonly message: Scalars['String']['output'];
  /** The id that was asked for. */
  readonly id: Scalars['ID']['output'];
};

/** An amount of money. */
export type Money = {
  readonly __typename?: 'Money';
  /** Whole minor units: won, cents. */
  readonly amountMinor: Scalars['Int']['output'];
  /** ISO 4217. */
  readonly currency: Scalars['String']['output'];
  /** As the caller's language writes it: 129,000원. */
  readonly formatted: Scalars['String']['output'];
};

/** Where a page begins and ends. Relay. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether there is more after it. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before it. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Of the first item; null when the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Of the last item; null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Account: Account;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Account:
    ( { __typename: 'Account' }
    & GraphQLRecursivePick<FederationTypes['Account'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  MailedResult:
    | ( Mailed )
    | ( InvalidSource )
    | ( TooManyAttemptsSource )
    | ( WrongCredentialsSource )
    | ( ForbiddenSource )
  ;
  SignInResult:
    | ( Omit<SignedIn, 'account'> & { account: _RefType['Account'] } )
    | ( WrongCredentialsSource )
    | ( TooManyAttemptsSource )
    | ( LinkExpiredSource )
    | ( InvalidSource )
  ;
  AccountResult:
    | ( Omit<AccountSaved, 'account'> & { account: _RefType['Account'] } )
    | ( InvalidSource )
    | ( WrongCredentialsSource )
    | ( TooManyAttemptsSource )
    | ( LinkExpiredSource )
    | ( ForbiddenSource )
  ;
  ExportResult:
    | ( DataExport )
    | ( WrongCredentialsSource )
    | ( TooManyAttemptsSource )
    | ( ForbiddenSource )
  ;
  DeleteAccountResult:
    | ( AccountDeletedSource )
    | ( WrongCredentialsSource )
    | ( TooManyAttemptsSource )
    | ( ForbiddenSource )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( WrongCredentialsSource )
    | ( TooManyAttemptsSource )
    | ( LinkExpiredSource )
    | ( InvalidSource )
    | ( ForbiddenSource )
    | ( NotFound )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  WrongCredentials: ResolverTypeWrapper<WrongCredentialsSource>;
  TooManyAttempts: ResolverTypeWrapper<TooManyAttemptsSource>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  LinkExpired: ResolverTypeWrapper<LinkExpiredSource>;
  Mailed: ResolverTypeWrapper<Mailed>;
  SignedIn: ResolverTypeWrapper<Omit<SignedIn, 'account'> & { account: ResolversTypes['Account'] }>;
  SignedOut: ResolverTypeWrapper<SignedOut>;
  AccountSaved: ResolverTypeWrapper<Omit<AccountSaved, 'account'> & { account: ResolversTypes['Account'] }>;
  DataExport: ResolverTypeWrapper<DataExport>;
  AccountDeleted: ResolverTypeWrapper<AccountDeletedSource>;
  MailedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MailedResult']>;
  SignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInResult']>;
  AccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AccountResult']>;
  ExportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExportResult']>;
  DeleteAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteAccountResult']>;
  Role: Role;
  Language: Language;
  Account: ResolverTypeWrapper<AccountSource>;
  Session: ResolverTypeWrapper<SessionSource>;
  ConfirmSignUpInput: ConfirmSignUpInput;
  SignInInput: SignInInput;
  ResetPasswordInput: ResetPasswordInput;
  ChangePasswordInput: ChangePasswordInput;
  RequestEmailChangeInput: RequestEmailChangeInput;
  UpdateAccountInput: UpdateAccountInput;
  SetRoleInput: SetRoleInput;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  InvalidInput: ResolverTypeWrapper<InvalidSource>;
  InputProblem: ResolverTypeWrapper<InputProblem>;
  NotAllowed: ResolverTypeWrapper<ForbiddenSource>;
  NotFound: ResolverTypeWrapper<NotFound>;
  Money: ResolverTypeWrapper<MoneySource>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  WrongCredentials: WrongCredentialsSource;
  TooManyAttempts: TooManyAttemptsSource;
  Int: Scalars['Int']['output'];
  LinkExpired: LinkExpiredSource;
  Mailed: Mailed;
  SignedIn: Omit<SignedIn, 'account'> & { account: ResolversParentTypes['Account'] };
  SignedOut: SignedOut;
  AccountSaved: Omit<AccountSaved, 'account'> & { account: ResolversParentTypes['Account'] };
  DataExport: DataExport;
  AccountDeleted: AccountDeletedSource;
  MailedResult: ResolversUnionTypes<ResolversParentTypes>['MailedResult'];
  SignInResult: ResolversUnionTypes<ResolversParentTypes>['SignInResult'];
  AccountResult: ResolversUnionTypes<ResolversParentTypes>['AccountResult'];
  ExportResult: ResolversUnionTypes<ResolversParentTypes>['ExportResult'];
  DeleteAccountResult: ResolversUnionTypes<ResolversParentTypes>['DeleteAccountResult'];
  Account: AccountSource;
  Session: SessionSource;
  ConfirmSignUpInput: ConfirmSignUpInput;
  SignInInput: SignInInput;
  ResetPasswordInput: ResetPasswordInput;
  ChangePasswordInput: ChangePasswordInput;
  RequestEmailChangeInput: RequestEmailChangeInput;
  UpdateAccountInput: UpdateAccountInput;
  SetRoleInput: SetRoleInput;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  InvalidInput: InvalidSource;
  InputProblem: InputProblem;
  NotAllowed: ForbiddenSource;
  NotFound: NotFound;
  Money: MoneySource;
  PageInfo: PageInfo;
  DateTime: Scalars['DateTime']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
};

export type ShareableDirectiveArgs = { };

export type ShareableDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = ShareableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  viewer?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  signUp?: Resolver<ResolversTypes['MailedResult'], ParentType, ContextType, RequireFields<MutationSignUpArgs, 'email'>>;
  confirmSignUp?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationConfirmSignUpArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignedOut'], ParentType, ContextType, RequireFields<MutationSignOutArgs, 'everywhere'>>;
  requestPasswordReset?: Resolver<ResolversTypes['MailedResult'], ParentType, ContextType, RequireFields<MutationRequestPasswordResetArgs, 'email'>>;
  resetPassword?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationResetPasswordArgs, 'input'>>;
  changePassword?: Resolver<ResolversTypes['AccountResult'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  requestEmailChange?: Resolver<ResolversTypes['MailedResult'], ParentType, ContextType, RequireFields<MutationRequestEmailChangeArgs, 'input'>>;
  confirmEmailChange?: Resolver<ResolversTypes['AccountResult'], ParentType, ContextType, RequireFields<MutationConfirmEmailChangeArgs, 'token'>>;
  updateAccount?: Resolver<ResolversTypes['AccountResult'], ParentType, ContextType, RequireFields<MutationUpdateAccountArgs, 'input'>>;
  endSession?: Resolver<ResolversTypes['AccountResult'], ParentType, ContextType, RequireFields<MutationEndSessionArgs, 'id'>>;
  exportMyData?: Resolver<ResolversTypes['ExportResult'], ParentType, ContextType, RequireFields<MutationExportMyDataArgs, 'password'>>;
  deleteAccount?: Resolver<ResolversTypes['DeleteAccountResult'], ParentType, ContextType, RequireFields<MutationDeleteAccountArgs, 'password'>>;
  setRole?: Resolver<ResolversTypes['AccountResult'], ParentType, ContextType, RequireFields<MutationSetRoleArgs, 'input'>>;
};

export type WrongCredentialsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WrongCredentials'] = ResolversParentTypes['WrongCredentials']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyAttemptsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TooManyAttempts'] = ResolversParentTypes['TooManyAttempts']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAfterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkExpiredResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LinkExpired'] = ResolversParentTypes['LinkExpired']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MailedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mailed'] = ResolversParentTypes['Mailed']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minutesValid?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignedInResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignedIn'] = ResolversParentTypes['SignedIn']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignedOutResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignedOut'] = ResolversParentTypes['SignedOut']> = {
  sessionsEnded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccountSavedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccountSaved'] = ResolversParentTypes['AccountSaved']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DataExportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DataExport'] = ResolversParentTypes['DataExport']> = {
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  json?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountDeletedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccountDeleted'] = ResolversParentTypes['AccountDeleted']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MailedResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MailedResult'] = ResolversParentTypes['MailedResult']> = {
  __resolveType: TypeResolveFn<'Mailed' | 'InvalidInput' | 'TooManyAttempts' | 'WrongCredentials' | 'NotAllowed', ParentType, ContextType>;
};

export type SignInResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignInResult'] = ResolversParentTypes['SignInResult']> = {
  __resolveType: TypeResolveFn<'SignedIn' | 'WrongCredentials' | 'TooManyAttempts' | 'LinkExpired' | 'InvalidInput', ParentType, ContextType>;
};

export type AccountResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccountResult'] = ResolversParentTypes['AccountResult']> = {
  __resolveType: TypeResolveFn<'AccountSaved' | 'InvalidInput' | 'WrongCredentials' | 'TooManyAttempts' | 'LinkExpired' | 'NotAllowed', ParentType, ContextType>;
};

export type ExportResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExportResult'] = ResolversParentTypes['ExportResult']> = {
  __resolveType: TypeResolveFn<'DataExport' | 'WrongCredentials' | 'TooManyAttempts' | 'NotAllowed', ParentType, ContextType>;
};

export type DeleteAccountResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeleteAccountResult'] = ResolversParentTypes['DeleteAccountResult']> = {
  __resolveType: TypeResolveFn<'AccountDeleted' | 'WrongCredentials' | 'TooManyAttempts' | 'NotAllowed', ParentType, ContextType>;
};

export type AccountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account'], FederationReferenceType extends FederationReferenceTypes['Account'] = FederationReferenceTypes['Account']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Account']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType>;
};

export type SessionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  device?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastUsedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'WrongCredentials' | 'TooManyAttempts' | 'LinkExpired' | 'InvalidInput' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InputProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InputProblem'] = ResolversParentTypes['InputProblem']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotAllowedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotAllowed'] = ResolversParentTypes['NotAllowed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formatted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type Resolvers<ContextType = RequestContext> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  WrongCredentials?: WrongCredentialsResolvers<ContextType>;
  TooManyAttempts?: TooManyAttemptsResolvers<ContextType>;
  LinkExpired?: LinkExpiredResolvers<ContextType>;
  Mailed?: MailedResolvers<ContextType>;
  SignedIn?: SignedInResolvers<ContextType>;
  SignedOut?: SignedOutResolvers<ContextType>;
  AccountSaved?: AccountSavedResolvers<ContextType>;
  DataExport?: DataExportResolvers<ContextType>;
  AccountDeleted?: AccountDeletedResolvers<ContextType>;
  MailedResult?: MailedResultResolvers<ContextType>;
  SignInResult?: SignInResultResolvers<ContextType>;
  AccountResult?: AccountResultResolvers<ContextType>;
  ExportResult?: ExportResultResolvers<ContextType>;
  DeleteAccountResult?: DeleteAccountResultResolvers<ContextType>;
  Account?: AccountResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
};
