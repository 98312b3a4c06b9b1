import type { EntityId } from '../../core/model.ts';
import type { Block } from '../../page/blocks.ts';
import type { Answer, LinkedBlocks, PageInfo } from '../../platform/messages.ts';
import { request } from '../../platform/messaging.ts';

/** Waits before asking again, when the worker was stopped in the middle of a request (ms). */
const RETRY_AFTER = [50, 250, 1_000];

/** Has the background link blocks. A worker that was killed meanwhile is asked again. */
export async function linkBlocks(
  page: PageInfo,
  blocks: readonly Block[],
  known: readonly EntityId[],
  signal: AbortSignal,
): Promise<Answer<LinkedBlocks>> {
  const params = { page, blocks: blocks.map(({ id, text }) => ({ id, text })), known };
  let answer = await request('link', params);
  for (const wait of RETRY_AFTER) {
    if (answer.ok || answer.error.code !== 'no-receiver' || signal.aborted) break;
    await new Promise((resolve) => setTimeout(resolve, wait));
    answer = await request('link', params);
  }
  return answer;
}
