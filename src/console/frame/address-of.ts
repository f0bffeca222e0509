import type { Found } from '../../sdk/typescript/sdk.ts';

/** Where a thing that was found is shown. */
export function addressOf({ kind, id, userId }: Pick<Found, 'kind' | 'id' | 'userId'>): string {
  switch (kind) {
    case 'user':
      return `/users/${id}`;
    case 'code':
      return `/users/${userId}`;
    case 'payout':
    case 'transaction':
      return `/payouts/${id}`;
    case 'invoice':
      return `/why?invoice=${encodeURIComponent(id)}`;
    case 'event':
      return `/why?event=${encodeURIComponent(id)}`;
  }
}
