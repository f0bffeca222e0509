import { createContext, type ReactNode, useContext } from 'react';
import type { OperationId } from '../../../generated/operations.ts';
import type { CurrentOperator, Deployment } from '../../sdk/typescript/sdk.ts';

/** Who works here, and at which server. */
export interface Office {
  operator: CurrentOperator;
  deployment: Deployment;
}

const Context = createContext<Office | undefined>(undefined);

export function OfficeProvider({ office, children }: { office: Office; children: ReactNode }) {
  return <Context value={office}>{children}</Context>;
}

export function useOffice(): Office {
  const office = useContext(Context);
  if (!office) throw new Error('There is nobody outside of OfficeProvider.');
  return office;
}

/** Whether the operator may call an operation. The server decides; the page only does not offer what it would refuse. */
export function useMay(): (operation: OperationId) => boolean {
  const { operator } = useOffice();
  return (operation) => operator.may.includes(operation);
}
