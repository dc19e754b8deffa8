import { type OperationName, operations } from '../../contract/operations.ts';
import type { CallInput } from './call.ts';
import { fetchOperation } from './call.ts';

/** Calls an operation whose reply is a file; throws `CallFailure`. */
export async function download<N extends OperationName>(name: N, input: CallInput<N>): Promise<Blob> {
  const response = await fetchOperation(operations[name], input);
  return response.blob();
}
