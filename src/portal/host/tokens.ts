import tokens from '../../kit/tokens.css?inline';

/** The values of the design language, for what stands in the page of a host: they hold within an element, and not for the page. */
export const TOKENS = tokens.replaceAll(/:root(\[[^\]]+\])?/g, (_, attribute?: string) => (attribute ? `:host(${attribute})` : ':host'));
