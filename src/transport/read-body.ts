/** The body of an answer. Undefined, and no more is read, once it is larger than the limit. */
export async function readBody({ body, headers }: Response, limit: number): Promise<Blob | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = body?.getReader();
  let size = 0;
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader!.read()) {
    size += chunk.value.length;
    if (size > limit) {
      await reader!.cancel();
      return undefined;
    }
    chunks.push(chunk.value as Uint8Array<ArrayBuffer>);
  }
  return new Blob(chunks, { type: headers.get("Content-Type") ?? "" });
}
