// Made by `make generate` from openapi/user-tiers.graphql; never edited.
import type { GraphQLResolveInfo } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

/**
 * What can be read. `getUserTiers` and `getUser` are for everybody who is signed in, the rest is for operators: to others it is
 * null, with the code `admin_required`.
 */
export type Query = {
  __typename?: 'Query';
  /** The whole ladder, lowest level first. */
  getUserTiers: Maybe<Array<Maybe<Tier>>>;
  /** The signed-in user; null for an operator, who is none. */
  getUser: Maybe<User>;
  /** What every task is worth now; null before the first setting. */
  getTaskSetting: Maybe<TaskSetting>;
  /**
   * How many users would rise and fall if a tier began at other points. Null when there is no such tier; a change that would be
   * refused is refused here too.
   */
  previewUserTier: Maybe<TierPreview>;
};


/**
 * What can be read. `getUserTiers` and `getUser` are for everybody who is signed in, the rest is for operators: to others it is
 * null, with the code `admin_required`.
 */
export type QueryPreviewUserTierArgs = {
  level: Scalars['Int']['input'];
  point: InputMaybe<Scalars['Float']['input']>;
};

/**
 * What operators can change. Fields are run one after the other; one that is refused is null, changes nothing, and does not stop
 * the others. What had to be taken out of a badge is told in the answer's `extensions.badgeRemoved`.
 */
export type Mutation = {
  __typename?: 'Mutation';
  /** Adds a level to the ladder. Its points must lie between those of its neighbours. */
  addNewUserTier: Maybe<Tier>;
  /** Changes what is given and nothing else. Null when there is no such tier. */
  updateUserTier: Maybe<Tier>;
  /** Takes a level out of the ladder for good, and answers it. Its users fall to the next lower level. Null when there is no such tier. */
  deleteUserTier: Maybe<Scalars['Int']['output']>;
  /** Puts a new task setting in force, with the next id. */
  addNewSetting: Maybe<TaskSetting>;
  /** Replaces the current task setting whole; it keeps its id. Null when there is none yet. */
  updateTaskSetting: Maybe<TaskSetting>;
};


/**
 * What operators can change. Fields are run one after the other; one that is refused is null, changes nothing, and does not stop
 * the others. What had to be taken out of a badge is told in the answer's `extensions.badgeRemoved`.
 */
export type MutationAddNewUserTierArgs = {
  level: Scalars['Int']['input'];
  name: Scalars['String']['input'];
  point: Scalars['Float']['input'];
  svg: Scalars['String']['input'];
};


/**
 * What operators can change. Fields are run one after the other; one that is refused is null, changes nothing, and does not stop
 * the others. What had to be taken out of a badge is told in the answer's `extensions.badgeRemoved`.
 */
export type MutationUpdateUserTierArgs = {
  level: Scalars['Int']['input'];
  name: InputMaybe<Scalars['String']['input']>;
  point: InputMaybe<Scalars['Float']['input']>;
  svg: InputMaybe<Scalars['String']['input']>;
};


/**
 * What operators can change. Fields are run one after the other; one that is refused is null, changes nothing, and does not stop
 * the others. What had to be taken out of a badge is told in the answer's `extensions.badgeRemoved`.
 */
export type MutationDeleteUserTierArgs = {
  level: Scalars['Int']['input'];
};


/**
 * What operators can change. Fields are run one after the other; one that is refused is null, changes nothing, and does not stop
 * the others. What had to be taken out of a badge is told in the answer's `extensions.badgeRemoved`.
 */
export type MutationAddNewSettingArgs = {
  setting: TaskSettingInput;
};


/**
 * What operators can change. Fields are run one after the other; one that is refused is null, changes nothing, and does not stop
 * the others. What had to be taken out of a badge is told in the answer's `extensions.badgeRemoved`.
 */
export type MutationUpdateTaskSettingArgs = {
  setting: TaskSettingInput;
};

/** A tier of the ladder. A user holds the highest one whose points the user has reached. */
export type Tier = {
  __typename?: 'Tier';
  /** The number of the tier, which names it. Levels may have gaps. */
  level: Scalars['Int']['output'];
  /** What users of the tier are called. */
  name: Maybe<Scalars['String']['output']>;
  /** The points at which the tier begins. */
  point: Maybe<Scalars['Float']['output']>;
  /** The badge as SVG markup, cleaned of everything that could run or load something. */
  svg: Maybe<Scalars['String']['output']>;
};

/** A user, as far as the ladder is concerned. */
export type User = {
  __typename?: 'User';
  /** The user's id, a UUID. */
  id: Scalars['ID']['output'];
  /** The highest level that the points reach, found at the moment of reading; null below the lowest. */
  tierLevel: Maybe<Scalars['Int']['output']>;
  /** The user's points. */
  tierPoint: Maybe<Scalars['Float']['output']>;
};

/** What a change of a tier would do. */
export type TierPreview = {
  __typename?: 'TierPreview';
  /** Users who would rise. */
  promoted: Scalars['Int']['output'];
  /** Users who would fall. */
  demoted: Scalars['Int']['output'];
  /** Users who would stay where they are. */
  unchanged: Scalars['Int']['output'];
};

/** What every task is worth. Points that were earned before keep their value. */
export type TaskSetting = {
  __typename?: 'TaskSetting';
  /** The number of the setting. */
  id: Scalars['Int']['output'];
  /** Points for the verification of an account, once. */
  verification: Maybe<Scalars['Float']['output']>;
  /** Points for deposits, by the amount that they reach. */
  wallet: Maybe<Array<Maybe<WalletTask>>>;
  /** Points for every bid in an auction. */
  auction: Maybe<Scalars['Float']['output']>;
  /** Points for every direct purchase. */
  direct: Maybe<Scalars['Float']['output']>;
  /** Points for stakes, by the time that they reach. */
  staking: Maybe<Array<Maybe<StakeTask>>>;
};

/** What a deposit of at least this amount earns. The highest amount that it reaches counts. */
export type WalletTask = {
  __typename?: 'WalletTask';
  /** The least deposit, in whole units of the currency. */
  amount: Scalars['Int']['output'];
  /** Points for the deposit. */
  point: Scalars['Float']['output'];
};

/** What every unit of a stake of at least this length earns. The longest one that it reaches counts. */
export type StakeTask = {
  __typename?: 'StakeTask';
  /** The least length, in days. */
  expiredTime: Scalars['Int']['output'];
  /** Points for each unit of the currency. */
  ratio: Scalars['Float']['output'];
};

/** What every task shall be worth. Numbers are 0 to 9007199254. */
export type TaskSettingInput = {
  /** Points for the verification of an account, once. */
  verification: Scalars['Float']['input'];
  /** Points for deposits; each amount once. */
  wallet: Array<InputMaybe<WalletTaskInput>>;
  /** Points for every bid in an auction. */
  auction: Scalars['Float']['input'];
  /** Points for every direct purchase. */
  direct: Scalars['Float']['input'];
  /** Points for stakes; each length once. */
  staking: Array<InputMaybe<StakeTaskInput>>;
};

/** What a deposit of at least this amount shall earn. */
export type WalletTaskInput = {
  /** The least deposit, in whole units of the currency. */
  amount: Scalars['Int']['input'];
  /** Points for the deposit. */
  point: Scalars['Float']['input'];
};

/** What every unit of a stake of at least this length shall earn. */
export type StakeTaskInput = {
  /** The least length, in days. */
  expiredTime: Scalars['Int']['input'];
  /** Points for each unit of the currency. */
  ratio: Scalars['Float']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

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





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Tier: ResolverTypeWrapper<Tier>;
  User: ResolverTypeWrapper<User>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  TierPreview: ResolverTypeWrapper<TierPreview>;
  TaskSetting: ResolverTypeWrapper<TaskSetting>;
  WalletTask: ResolverTypeWrapper<WalletTask>;
  StakeTask: ResolverTypeWrapper<StakeTask>;
  TaskSettingInput: TaskSettingInput;
  WalletTaskInput: WalletTaskInput;
  StakeTaskInput: StakeTaskInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  Float: Scalars['Float']['output'];
  Mutation: Record<PropertyKey, never>;
  String: Scalars['String']['output'];
  Tier: Tier;
  User: User;
  ID: Scalars['ID']['output'];
  TierPreview: TierPreview;
  TaskSetting: TaskSetting;
  WalletTask: WalletTask;
  StakeTask: StakeTask;
  TaskSettingInput: TaskSettingInput;
  WalletTaskInput: WalletTaskInput;
  StakeTaskInput: StakeTaskInput;
  Boolean: Scalars['Boolean']['output'];
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  getUserTiers?: Resolver<Maybe<Array<Maybe<ResolversTypes['Tier']>>>, ParentType, ContextType>;
  getUser?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  getTaskSetting?: Resolver<Maybe<ResolversTypes['TaskSetting']>, ParentType, ContextType>;
  previewUserTier?: Resolver<Maybe<ResolversTypes['TierPreview']>, ParentType, ContextType, RequireFields<QueryPreviewUserTierArgs, 'level'>>;
};

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addNewUserTier?: Resolver<Maybe<ResolversTypes['Tier']>, ParentType, ContextType, RequireFields<MutationAddNewUserTierArgs, 'level' | 'name' | 'point' | 'svg'>>;
  updateUserTier?: Resolver<Maybe<ResolversTypes['Tier']>, ParentType, ContextType, RequireFields<MutationUpdateUserTierArgs, 'level'>>;
  deleteUserTier?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<MutationDeleteUserTierArgs, 'level'>>;
  addNewSetting?: Resolver<Maybe<ResolversTypes['TaskSetting']>, ParentType, ContextType, RequireFields<MutationAddNewSettingArgs, 'setting'>>;
  updateTaskSetting?: Resolver<Maybe<ResolversTypes['TaskSetting']>, ParentType, ContextType, RequireFields<MutationUpdateTaskSettingArgs, 'setting'>>;
};

export type TierResolvers<ContextType = any, ParentType extends ResolversParentTypes['Tier'] = ResolversParentTypes['Tier']> = {
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  svg?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = any, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tierLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tierPoint?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type TierPreviewResolvers<ContextType = any, ParentType extends ResolversParentTypes['TierPreview'] = ResolversParentTypes['TierPreview']> = {
  promoted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  demoted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskSettingResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskSetting'] = ResolversParentTypes['TaskSetting']> = {
  id?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  wallet?: Resolver<Maybe<Array<Maybe<ResolversTypes['WalletTask']>>>, ParentType, ContextType>;
  auction?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  direct?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  staking?: Resolver<Maybe<Array<Maybe<ResolversTypes['StakeTask']>>>, ParentType, ContextType>;
};

export type WalletTaskResolvers<ContextType = any, ParentType extends ResolversParentTypes['WalletTask'] = ResolversParentTypes['WalletTask']> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  point?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type StakeTaskResolvers<ContextType = any, ParentType extends ResolversParentTypes['StakeTask'] = ResolversParentTypes['StakeTask']> = {
  expiredTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ratio?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Tier?: TierResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  TierPreview?: TierPreviewResolvers<ContextType>;
  TaskSetting?: TaskSettingResolvers<ContextType>;
  WalletTask?: WalletTaskResolvers<ContextType>;
  StakeTask?: StakeTaskResolvers<ContextType>;
};

/** The schema as it was written. */
export const schemaText = `
"""
What can be read. \`getUserTiers\` and \`getUser\` are for everybody who is signed in, the rest is for operators: to others it is
null, with the code \`admin_required\`.
"""
type Query {
  "The whole ladder, lowest level first."
  getUserTiers: [Tier]

  "The signed-in user; null for an operator, who is none."
  getUser: User

  "What every task is worth now; null before the first setting."
  getTaskSetting: TaskSetting

  """
  How many users would rise and fall if a tier began at other points. Null when there is no such tier; a change that would be
  refused is refused here too.
  """
  previewUserTier(
    "The tier to look at."
    level: Int!
    "The points at which it would begin. Without them: as if the tier were deleted."
    point: Float
  ): TierPreview
}

"""
What operators can change. Fields are run one after the other; one that is refused is null, changes nothing, and does not stop
the others. What had to be taken out of a badge is told in the answer's \`extensions.badgeRemoved\`.
"""
type Mutation {
  "Adds a level to the ladder. Its points must lie between those of its neighbours."
  addNewUserTier(
    "A level that the ladder does not have yet, from 1; gaps are fine."
    level: Int!
    "What users of the tier are called, 1 to 100 characters."
    name: String!
    "The points at which the tier begins, 0 to 9007199254."
    point: Float!
    "The badge: SVG of at most 64 KiB. What could run or load something is taken out before it is kept."
    svg: String!
  ): Tier

  "Changes what is given and nothing else. Null when there is no such tier."
  updateUserTier(
    "The tier to change. The level itself stays."
    level: Int!
    "What users of the tier are called, 1 to 100 characters."
    name: String
    "The points at which the tier begins, 0 to 9007199254."
    point: Float
    "The badge: SVG of at most 64 KiB. What could run or load something is taken out before it is kept."
    svg: String
  ): Tier

  "Takes a level out of the ladder for good, and answers it. Its users fall to the next lower level. Null when there is no such tier."
  deleteUserTier(
    "The tier to delete."
    level: Int!
  ): Int

  "Puts a new task setting in force, with the next id."
  addNewSetting(
    "What every task is worth."
    setting: TaskSettingInput!
  ): TaskSetting

  "Replaces the current task setting whole; it keeps its id. Null when there is none yet."
  updateTaskSetting(
    "What every task is worth."
    setting: TaskSettingInput!
  ): TaskSetting
}

"A tier of the ladder. A user holds the highest one whose points the user has reached."
type Tier {
  "The number of the tier, which names it. Levels may have gaps."
  level: Int!
  "What users of the tier are called."
  name: String
  "The points at which the tier begins."
  point: Float
  "The badge as SVG markup, cleaned of everything that could run or load something."
  svg: String
}

"A user, as far as the ladder is concerned."
type User {
  "The user's id, a UUID."
  id: ID!
  "The highest level that the points reach, found at the moment of reading; null below the lowest."
  tierLevel: Int
  "The user's points."
  tierPoint: Float
}

"What a change of a tier would do."
type TierPreview {
  "Users who would rise."
  promoted: Int!
  "Users who would fall."
  demoted: Int!
  "Users who would stay where they are."
  unchanged: Int!
}

"What every task is worth. Points that were earned before keep their value."
type TaskSetting {
  "The number of the setting."
  id: Int!
  "Points for the verification of an account, once."
  verification: Float
  "Points for deposits, by the amount that they reach."
  wallet: [WalletTask]
  "Points for every bid in an auction."
  auction: Float
  "Points for every direct purchase."
  direct: Float
  "Points for stakes, by the time that they reach."
  staking: [StakeTask]
}

"What a deposit of at least this amount earns. The highest amount that it reaches counts."
type WalletTask {
  "The least deposit, in whole units of the currency."
  amount: Int!
  "Points for the deposit."
  point: Float!
}

"What every unit of a stake of at least this length earns. The longest one that it reaches counts."
type StakeTask {
  "The least length, in days."
  expiredTime: Int!
  "Points for each unit of the currency."
  ratio: Float!
}

"What every task shall be worth. Numbers are 0 to 9007199254."
input TaskSettingInput {
  "Points for the verification of an account, once."
  verification: Float!
  "Points for deposits; each amount once."
  wallet: [WalletTaskInput]!
  "Points for every bid in an auction."
  auction: Float!
  "Points for every direct purchase."
  direct: Float!
  "Points for stakes; each length once."
  staking: [StakeTaskInput]!
}

"What a deposit of at least this amount shall earn."
input WalletTaskInput {
  "The least deposit, in whole units of the currency."
  amount: Int!
  "Points for the deposit."
  point: Float!
}

"What every unit of a stake of at least this length shall earn."
input StakeTaskInput {
  "The least length, in days."
  expiredTime: Int!
  "Points for each unit of the currency."
  ratio: Float!
}
`;
