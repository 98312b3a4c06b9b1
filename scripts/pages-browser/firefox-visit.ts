import type { Network } from '../../tests/e2e/lib/network.ts';
import type { Reader } from '../../tests/e2e/lib/reader.ts';
import { readVisit, settleMarks, settleRequests, type Visit } from './visit.ts';

/** Opens a page in a tab of its own and waits for its marks and its last request. Firefox tells neither cost nor memory of one script. */
export async function visitInFirefox(session: { reader: Reader; network: Network }, url: string): Promise<Visit> {
  const { reader, network } = session;
  const since = { requests: network.requests.length, complaints: (await reader.complaints()).length };
  const page = await reader.open(url);
  await settleMarks(page);
  await settleRequests(network);
  const visit = await readVisit(session, page, since);
  await page.close();
  return visit;
}
