/** What the service says at a path below a network. */
export async function ask<Body>(address: string, network: string, path = ''): Promise<Body> {
  const answer = await fetch(`${address}/v1/networks/${network}${path}`);
  if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as Body;
}
