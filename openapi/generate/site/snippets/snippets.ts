import type { Document, PlacedOperation } from '../../../read/document.ts';
import type { SdkModel } from '../../sdk/model.ts';
import { curlSnippet } from './curl.ts';
import { pythonSnippet } from './python.ts';
import { exampleRequest } from './request.ts';
import { typescriptSnippet } from './typescript.ts';

/** The example of an operation in one language. */
export interface Snippet {
  label: 'curl' | 'TypeScript' | 'Python';
  language: 'sh' | 'ts' | 'python';
  text: string;
}

/**
 * How an operation's example request is made from a shell and by each SDK, which have nothing for the console: that is for browsers. Every
 * one of them is run by a test.
 */
export function snippetsOf(document: Document, place: PlacedOperation, model: SdkModel): Snippet[] {
  const request = exampleRequest(document, place);
  const operation = model.operations.find(({ name }) => name === place.operation.operationId);
  const curl = (isRedirect: boolean): Snippet => ({ label: 'curl', language: 'sh', text: curlSnippet(request, isRedirect) });
  if (place.path.startsWith('/console/')) return [curl(false)];
  if (!operation) throw new Error(`the SDKs have no ${place.operation.operationId}`);
  return [
    curl(operation.answer.kind === 'redirect'),
    { label: 'TypeScript', language: 'ts', text: typescriptSnippet(operation, request) },
    { label: 'Python', language: 'python', text: pythonSnippet(operation, request) },
  ];
}
