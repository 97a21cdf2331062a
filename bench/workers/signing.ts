import { BasicCredentials } from "@huaweicloud/huaweicloud-sdk-core";
import { AKSKSigner } from "@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner.js";
import { AwsV4Signer } from "aws4fetch";
import { nodeCrypto } from "otc-cloud-search/crypto-node";
import { webCrypto } from "otc-cloud-search/crypto-web";
import { createSigner } from "otc-cloud-search/signer";
import { timeInRounds, type Repetitions } from "./timing.js";

const accessKeyId = "access";
const secretAccessKey = "secret";
const projectId = "6204a5bd270343b5885144cf9c8c158d";
const method = "POST";
const url = `https://css.eu-de.otc.t-systems.com/v1.0/${projectId}/clusters/4f3deec3-efa8-4598-bf91-560aad1377a3/vpcepservice/open`;
const data = { endpointWithDnsName: true };
const body = JSON.stringify(data);
const contentType = "application/json";

function ours(crypto: Parameters<typeof createSigner>[0]): () => Promise<string | null> {
  const authorize = createSigner(crypto, { accessKeyId, secretAccessKey });
  const headers = new Headers({ "Content-Type": contentType });
  const context = { now: () => new Date(), projectId, fetch };
  return async () => {
    await authorize({ url, method, headers, body }, context);
    return headers.get("Authorization");
  };
}

function huawei(): () => Promise<string> {
  const credentials = new BasicCredentials().withAk(accessKeyId).withSk(secretAccessKey);
  return async () => {
    const headers = { "content-type": contentType, "X-Project-Id": projectId };
    return (AKSKSigner.sign({ endpoint: url, method, headers, data, queryParams: {} }, credentials) as { Authorization: string }).Authorization;
  };
}

function aws4fetch(): () => Promise<string | null> {
  const cache = new Map<string, ArrayBuffer>();
  return async () => {
    const signer = new AwsV4Signer({ url, method, headers: { "Content-Type": contentType }, body, accessKeyId, secretAccessKey, service: "css", region: "eu-de", cache });
    return (await signer.sign()).headers.get("Authorization");
  };
}

/** Each makes the header of a signed request, from the same things. */
const signers = { "ours-node": ours(nodeCrypto), "ours-web": ours(webCrypto), huawei: huawei(), aws4fetch: aws4fetch() };

for (const [name, sign] of Object.entries(signers)) {
  const header = await sign();
  if (!/Signature=[\da-f]{64}$/.test(header ?? "")) throw new Error(`The signer ${name} gives ${header}`);
}
process.stdout.write(JSON.stringify(await timeInRounds(signers, JSON.parse(process.argv[2]!) as Repetitions)));
