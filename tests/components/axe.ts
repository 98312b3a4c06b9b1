import axe from 'axe-core';

/**
 * What axe finds wrong in an element, as lines. Colours are left to the tests in real
 * browsers: happy-dom lays nothing out.
 */
export async function accessibilityProblems(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
}
