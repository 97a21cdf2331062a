// Made by `npm run generate` from test/recordings/. Do not edit: change test/recordings/ and run it again.

import type { Recording } from "../src/replay/recording.js";

/** The names of the recordings of each operation. */
export interface RecordingNames {
  startVpecp:
    | "200-dual-stack"
    | "200-no-options"
    | "200-private-domain-name"
    | "202-busy"
    | "400-dual-stack-with-professional-endpoint-off"
    | "400-dual-stack-without-professional-endpoint"
    | "400-dualstackEnable-not-boolean"
    | "400-endpointWithDnsName-not-boolean"
    | "400-no-body"
    | "400-no-such-cluster"
    | "400-professionVpcep-not-boolean"
    | "400-snake-case"
    | "400-unknown-field"
    | "401-refused-by-gateway"
    | "409-already-exists"
    | "412-form-of-the-body"
    | "412-without-body";
  stopVpecp:
    | "200-disabled"
    | "202-busy"
    | "400-no-such-cluster"
    | "400-not-enabled"
    | "401-refused-by-gateway"
    | "409-being-created"
    | "412-form-of-the-body"
    | "412-without-body";
  updateVpcepWhitelist:
    | "200-one-account"
    | "202-busy"
    | "400-account-not-string"
    | "400-no-accounts"
    | "400-no-body"
    | "400-no-such-cluster"
    | "400-not-enabled"
    | "400-snake-case"
    | "400-vpcPermissions-not-array"
    | "401-refused-by-gateway"
    | "409-being-created"
    | "412-form-of-the-body"
    | "412-without-body";
  updateVpcepConnection:
    | "200-receive"
    | "200-reject"
    | "202-busy"
    | "400-endpoint-not-string"
    | "400-endpointIdList-not-array"
    | "400-no-action"
    | "400-no-body"
    | "400-no-endpoints"
    | "400-no-such-cluster"
    | "400-not-enabled"
    | "400-snake-case"
    | "400-unknown-action"
    | "401-refused-by-gateway"
    | "409-being-created"
    | "412-form-of-the-body"
    | "412-without-body";
}

/** The recorded exchanges of each operation. */
export const recordings: { readonly [Id in keyof RecordingNames]: Readonly<Record<RecordingNames[Id], Recording>> } = {
  startVpecp: {
    "200-dual-stack": {"body":{"endpointWithDnsName":true,"professionVpcep":true,"dualstackEnable":true},"response":{"status":200,"headers":{"Content-Type":"application/json"},"body":{"action":"createVpcepservice"}}},
    "200-no-options": {"body":{},"response":{"status":200,"headers":{"Content-Type":"application/json"},"body":{"action":"createVpcepservice"}}},
    "200-private-domain-name": {"body":{"endpointWithDnsName":true},"response":{"status":200,"headers":{"Content-Type":"application/json"},"body":{"action":"createVpcepservice"}}},
    "202-busy": {"body":{"endpointWithDnsName":true},"response":{"status":202,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.0011","error_msg":"This operation cannot be performed because another operation is being performed on the instance or the instance is faulty. Please try again later."}}},
    "400-dual-stack-with-professional-endpoint-off": {"body":{"professionVpcep":false,"dualstackEnable":true},"response":{"status":400,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.0001","error_msg":"Incorrect parameters."}}},
    "400-dual-stack-without-professional-endpoint": {"body":{"dualstackEnable":true},"response":{"status":400,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.0001","error_msg":"Incorrect parameters."}}},
    "400-dualstackEnable-not-boolean": {"body":{"professionVpcep":true,"dualstackEnable":"enabled"},"response":{"status":400,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.0001","error_msg":"Incorrect parameters."}}},
    "400-endpointWithDnsName-not-boolean": {"body":{"endpointWithDnsName":"true"},"response":{"status":400,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.0001","error_msg":"Incorrect parameters."}}},
    "400-no-body": {"response":{"status":400,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.0006","error_msg":"The request is null. Enter the request parameters."}}},
    "400-no-such-cluster": {"body":{"endpointWithDnsName":true},"response":{"status":400,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.0047","error_msg":"The cluster does not exist or has been deleted."}}},
    "400-professionVpcep-not-boolean": {"body":{"professionVpcep":1},"response":{"status":400,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.0001","error_msg":"Incorrect parameters."}}},
    "400-snake-case": {"body":{"endpoint_with_dns_name":true},"response":{"status":400,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.0017","error_msg":"Invalid parameter letter case."}}},
    "400-unknown-field": {"body":{"endpointWithDnsName":true,"endpointName":"internal"},"response":{"status":400,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.0001","error_msg":"Incorrect parameters."}}},
    "401-refused-by-gateway": {"body":{"endpointWithDnsName":true},"response":{"status":401,"headers":{"Content-Type":"application/json"},"body":{"error_msg":"Incorrect IAM authentication information","error_code":"APIGW.0301","request_id":"5fc0bb6a2a7a4b6cb2fb6b0f4ad5b4f8"}}},
    "409-already-exists": {"body":{"endpointWithDnsName":true},"response":{"status":409,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.0031","error_msg":"The object already exists."}}},
    "412-form-of-the-body": {"body":{"endpointWithDnsName":true,"professionVpcep":true,"dualstackEnable":true},"response":{"status":412,"headers":{"Content-Type":"application/json"},"body":{"error_code":"AS.0001","error_msg":"The format of message is error"}}},
    "412-without-body": {"body":{"endpointWithDnsName":true,"professionVpcep":true,"dualstackEnable":true},"response":{"status":412}},
  },
  stopVpecp: {
    "200-disabled": {"response":{"status":200,"headers":{"Content-Type":"application/json"},"body":{"action":"deleteVpcepservice"}}},
    "202-busy": {"response":{"status":202,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.0011","error_msg":"This operation cannot be performed because another operation is being performed on the instance or the instance is faulty. Please try again later."}}},
    "400-no-such-cluster": {"response":{"status":400,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.0047","error_msg":"The cluster does not exist or has been deleted."}}},
    "400-not-enabled": {"response":{"status":400,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.5182","error_msg":"The VPC endpoint service is not enabled."}}},
    "401-refused-by-gateway": {"response":{"status":401,"headers":{"Content-Type":"application/json"},"body":{"error_msg":"Incorrect IAM authentication information","error_code":"APIGW.0301","request_id":"5fc0bb6a2a7a4b6cb2fb6b0f4ad5b4f8"}}},
    "409-being-created": {"response":{"status":409,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.0029","error_msg":"The object is being created. Please wait."}}},
    "412-form-of-the-body": {"response":{"status":412,"headers":{"Content-Type":"application/json"},"body":{"error_code":"AS.0001","error_msg":"The format of message is error"}}},
    "412-without-body": {"response":{"status":412}},
  },
  updateVpcepWhitelist: {
    "200-one-account": {"body":{"vpcPermissions":["dffef70c1db243cbb373e45791165281"]},"response":{"status":200}},
    "202-busy": {"body":{"vpcPermissions":["dffef70c1db243cbb373e45791165281"]},"response":{"status":202,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.0011","error_msg":"This operation cannot be performed because another operation is being performed on the instance or the instance is faulty. Please try again later."}}},
    "400-account-not-string": {"body":{"vpcPermissions":[1165281]},"response":{"status":400,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.0001","error_msg":"Incorrect parameters."}}},
    "400-no-accounts": {"body":{},"response":{"status":400,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.0001","error_msg":"Incorrect parameters."}}},
    "400-no-body": {"response":{"status":400,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.0006","error_msg":"The request is null. Enter the request parameters."}}},
    "400-no-such-cluster": {"body":{"vpcPermissions":["dffef70c1db243cbb373e45791165281"]},"response":{"status":400,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.0047","error_msg":"The cluster does not exist or has been deleted."}}},
    "400-not-enabled": {"body":{"vpcPermissions":["dffef70c1db243cbb373e45791165281"]},"response":{"status":400,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.5182","error_msg":"The VPC endpoint service is not enabled."}}},
    "400-snake-case": {"body":{"vpcPermissions":["dffef70c1db243cbb373e45791165281"],"vpc_permissions":["dffef70c1db243cbb373e45791165281"]},"response":{"status":400,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.0017","error_msg":"Invalid parameter letter case."}}},
    "400-vpcPermissions-not-array": {"body":{"vpcPermissions":"dffef70c1db243cbb373e45791165281"},"response":{"status":400,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.0001","error_msg":"Incorrect parameters."}}},
    "401-refused-by-gateway": {"body":{"vpcPermissions":["dffef70c1db243cbb373e45791165281"]},"response":{"status":401,"headers":{"Content-Type":"application/json"},"body":{"error_msg":"Incorrect IAM authentication information","error_code":"APIGW.0301","request_id":"5fc0bb6a2a7a4b6cb2fb6b0f4ad5b4f8"}}},
    "409-being-created": {"body":{"vpcPermissions":["dffef70c1db243cbb373e45791165281"]},"response":{"status":409,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.0029","error_msg":"The object is being created. Please wait."}}},
    "412-form-of-the-body": {"body":{"vpcPermissions":["dffef70c1db243cbb373e45791165281"]},"response":{"status":412,"headers":{"Content-Type":"application/json"},"body":{"error_code":"AS.0001","error_msg":"The format of message is error"}}},
    "412-without-body": {"body":{"vpcPermissions":["dffef70c1db243cbb373e45791165281"]},"response":{"status":412}},
  },
  updateVpcepConnection: {
    "200-receive": {"body":{"action":"receive","endpointIdList":["f132bb14-e1d5-4f25-9f7c-a29e4c8effd4"]},"response":{"status":200}},
    "200-reject": {"body":{"action":"reject","endpointIdList":["f132bb14-e1d5-4f25-9f7c-a29e4c8effd4"]},"response":{"status":200}},
    "202-busy": {"body":{"action":"receive","endpointIdList":["f132bb14-e1d5-4f25-9f7c-a29e4c8effd4"]},"response":{"status":202,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.0011","error_msg":"This operation cannot be performed because another operation is being performed on the instance or the instance is faulty. Please try again later."}}},
    "400-endpoint-not-string": {"body":{"action":"receive","endpointIdList":[132]},"response":{"status":400,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.0001","error_msg":"Incorrect parameters."}}},
    "400-endpointIdList-not-array": {"body":{"action":"receive","endpointIdList":"f132bb14-e1d5-4f25-9f7c-a29e4c8effd4"},"response":{"status":400,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.0001","error_msg":"Incorrect parameters."}}},
    "400-no-action": {"body":{"endpointIdList":["f132bb14-e1d5-4f25-9f7c-a29e4c8effd4"]},"response":{"status":400,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.0001","error_msg":"Incorrect parameters."}}},
    "400-no-body": {"response":{"status":400,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.0006","error_msg":"The request is null. Enter the request parameters."}}},
    "400-no-endpoints": {"body":{"action":"receive"},"response":{"status":400,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.0001","error_msg":"Incorrect parameters."}}},
    "400-no-such-cluster": {"body":{"action":"receive","endpointIdList":["f132bb14-e1d5-4f25-9f7c-a29e4c8effd4"]},"response":{"status":400,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.0047","error_msg":"The cluster does not exist or has been deleted."}}},
    "400-not-enabled": {"body":{"action":"receive","endpointIdList":["f132bb14-e1d5-4f25-9f7c-a29e4c8effd4"]},"response":{"status":400,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.5182","error_msg":"The VPC endpoint service is not enabled."}}},
    "400-snake-case": {"body":{"action":"receive","endpointIdList":["f132bb14-e1d5-4f25-9f7c-a29e4c8effd4"],"endpoint_id_list":["f132bb14-e1d5-4f25-9f7c-a29e4c8effd4"]},"response":{"status":400,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.0017","error_msg":"Invalid parameter letter case."}}},
    "400-unknown-action": {"body":{"action":"accept","endpointIdList":["f132bb14-e1d5-4f25-9f7c-a29e4c8effd4"]},"response":{"status":400,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.0001","error_msg":"Incorrect parameters."}}},
    "401-refused-by-gateway": {"body":{"action":"receive","endpointIdList":["f132bb14-e1d5-4f25-9f7c-a29e4c8effd4"]},"response":{"status":401,"headers":{"Content-Type":"application/json"},"body":{"error_msg":"Incorrect IAM authentication information","error_code":"APIGW.0301","request_id":"5fc0bb6a2a7a4b6cb2fb6b0f4ad5b4f8"}}},
    "409-being-created": {"body":{"action":"receive","endpointIdList":["f132bb14-e1d5-4f25-9f7c-a29e4c8effd4"]},"response":{"status":409,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.0029","error_msg":"The object is being created. Please wait."}}},
    "412-form-of-the-body": {"body":{"action":"receive","endpointIdList":["f132bb14-e1d5-4f25-9f7c-a29e4c8effd4"]},"response":{"status":412,"headers":{"Content-Type":"application/json"},"body":{"error_code":"AS.0001","error_msg":"The format of message is error"}}},
    "412-without-body": {"body":{"action":"receive","endpointIdList":["f132bb14-e1d5-4f25-9f7c-a29e4c8effd4"]},"response":{"status":412}},
  },
};
