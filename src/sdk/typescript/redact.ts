/** An API token, wherever it stands: what somebody between here and the server says of a request can hold its headers. */
const API_TOKEN = /trp_[0-9A-Za-z]{49}/g;

/** The text without the secrets of API tokens in it. */
export const redacted = (text: string): string => text.replaceAll(API_TOKEN, '[redacted]');
