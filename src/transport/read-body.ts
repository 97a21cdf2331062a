/** The body of an answer. Undefined, and no more is read, once it is larger than the limit. */
export async function readBody({ body }: Response, limit: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  const reader = body?.getReader();
  let size = 0;
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader!.read()) {
    size += chunk.value.length;
    if (size > limit) {
      await reader!.cancel();
      return undefined;
    }
    chunks.push(chunk.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
