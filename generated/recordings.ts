// Made by `npm run generate` from test/recordings/. Do not edit: change test/recordings/ and run it again.

import type { Recording } from "../src/replay/recording.js";

/** The names of the recordings of each operation. */
export interface RecordingNames {
  listClustersDetails:
    | "200-first-ten-from-start"
    | "200-first-ten"
    | "200-first-two-from-start"
    | "200-first-two"
    | "200-none"
    | "200-second-page"
    | "400-limit-not-integer"
    | "400-limit-too-large"
    | "400-limit-too-small"
    | "400-start-not-integer"
    | "400-start-too-large"
    | "400-start-too-small"
    | "400-unknown-engine"
    | "401-refused-by-gateway"
    | "404-not-found";
  showClusterDetail:
    | "200-available"
    | "200-busy"
    | "200-failed"
    | "200-with-endpoint"
    | "400-no-such-cluster"
    | "401-refused-by-gateway"
    | "404-no-such-cluster";
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
  showVpcepConnection:
    | "200-second-page"
    | "200-two-connections"
    | "400-limit-not-integer"
    | "400-limit-too-large"
    | "400-limit-too-small"
    | "400-no-such-cluster"
    | "400-not-enabled"
    | "400-start-not-integer"
    | "400-start-too-large"
    | "400-start-too-small"
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
  listClustersDetails: {
    "200-first-ten-from-start": {"query":"start=1&limit=10","response":{"status":200,"headers":{"Content-Type":"application/json"},"body":{"totalSize":1,"clusters":[{"datastore":{"type":"elasticsearch","version":"7.10.2","subVersion":"7.10.2_24.3.0_0827","isEosCluster":false,"supportSecuritymode":false},"instances":[{"status":"200","type":"ess","id":"{INSTANCE_ID}","name":"css-8bc5-ess-esn-1-1","specCode":"ess.spec-4u8g","azCode":"{AZ_CODE}","volume":{"type":"ULTRAHIGH","size":40,"resourceIds":["{RESOURCE_ID}"]},"ip":"192.168.0.122","resourceId":"{RESOURCE_ID}"}],"publicKibanaResp":{"eipSize":10,"publicKibanaIp":"100.95.152.28:9200","elbWhiteListResp":null,"bandwidthResourceId":"18bec13f-5cc1-4631-867f-33505d15be12"},"elbWhiteList":{"whiteList":"","enableWhiteList":false},"updated":"2023-10-09T02:07:13","name":"css-8bc5","publicIp":"100.85.222.202","created":"2023-10-09T02:07:13","id":"{CLUSTER_ID}","status":"200","endpoint":"192.168.0.122:9200","vpcId":"{VPC_ID}","subnetId":"{SUBNET_ID}","securityGroupId":"{SECURITY_GROUP_ID}","bandwidthResourceId":"{BANDWIDTH_RESOURCE_ID}","bandwidthSize":3,"httpsEnable":true,"authorityEnable":true,"diskEncrypted":false,"backupAvailable":false,"actionProgress":{},"actions":[],"enterpriseProjectId":"0","tags":[],"period":true}]}}},
    "200-first-ten": {"query":"limit=10","response":{"status":200,"headers":{"Content-Type":"application/json"},"body":{"totalSize":1,"clusters":[{"datastore":{"type":"elasticsearch","version":"7.10.2","subVersion":"7.10.2_24.3.0_0827","isEosCluster":false,"supportSecuritymode":false},"instances":[{"status":"200","type":"ess","id":"{INSTANCE_ID}","name":"css-8bc5-ess-esn-1-1","specCode":"ess.spec-4u8g","azCode":"{AZ_CODE}","volume":{"type":"ULTRAHIGH","size":40,"resourceIds":["{RESOURCE_ID}"]},"ip":"192.168.0.122","resourceId":"{RESOURCE_ID}"}],"publicKibanaResp":{"eipSize":10,"publicKibanaIp":"100.95.152.28:9200","elbWhiteListResp":null,"bandwidthResourceId":"18bec13f-5cc1-4631-867f-33505d15be12"},"elbWhiteList":{"whiteList":"","enableWhiteList":false},"updated":"2023-10-09T02:07:13","name":"css-8bc5","publicIp":"100.85.222.202","created":"2023-10-09T02:07:13","id":"{CLUSTER_ID}","status":"200","endpoint":"192.168.0.122:9200","vpcId":"{VPC_ID}","subnetId":"{SUBNET_ID}","securityGroupId":"{SECURITY_GROUP_ID}","bandwidthResourceId":"{BANDWIDTH_RESOURCE_ID}","bandwidthSize":3,"httpsEnable":true,"authorityEnable":true,"diskEncrypted":false,"backupAvailable":false,"actionProgress":{},"actions":[],"enterpriseProjectId":"0","tags":[],"period":true}]}}},
    "200-first-two-from-start": {"query":"start=1&limit=2","response":{"status":200,"headers":{"Content-Type":"application/json"},"body":{"totalSize":1,"clusters":[{"datastore":{"type":"elasticsearch","version":"7.10.2","subVersion":"7.10.2_24.3.0_0827","isEosCluster":false,"supportSecuritymode":false},"instances":[{"status":"200","type":"ess","id":"{INSTANCE_ID}","name":"css-8bc5-ess-esn-1-1","specCode":"ess.spec-4u8g","azCode":"{AZ_CODE}","volume":{"type":"ULTRAHIGH","size":40,"resourceIds":["{RESOURCE_ID}"]},"ip":"192.168.0.122","resourceId":"{RESOURCE_ID}"}],"publicKibanaResp":{"eipSize":10,"publicKibanaIp":"100.95.152.28:9200","elbWhiteListResp":null,"bandwidthResourceId":"18bec13f-5cc1-4631-867f-33505d15be12"},"elbWhiteList":{"whiteList":"","enableWhiteList":false},"updated":"2023-10-09T02:07:13","name":"css-8bc5","publicIp":"100.85.222.202","created":"2023-10-09T02:07:13","id":"{CLUSTER_ID}","status":"200","endpoint":"192.168.0.122:9200","vpcId":"{VPC_ID}","subnetId":"{SUBNET_ID}","securityGroupId":"{SECURITY_GROUP_ID}","bandwidthResourceId":"{BANDWIDTH_RESOURCE_ID}","bandwidthSize":3,"httpsEnable":true,"authorityEnable":true,"diskEncrypted":false,"backupAvailable":false,"actionProgress":{},"actions":[],"enterpriseProjectId":"0","tags":[],"period":true}]}}},
    "200-first-two": {"query":"limit=2","response":{"status":200,"headers":{"Content-Type":"application/json"},"body":{"totalSize":1,"clusters":[{"datastore":{"type":"elasticsearch","version":"7.10.2","subVersion":"7.10.2_24.3.0_0827","isEosCluster":false,"supportSecuritymode":false},"instances":[{"status":"200","type":"ess","id":"{INSTANCE_ID}","name":"css-8bc5-ess-esn-1-1","specCode":"ess.spec-4u8g","azCode":"{AZ_CODE}","volume":{"type":"ULTRAHIGH","size":40,"resourceIds":["{RESOURCE_ID}"]},"ip":"192.168.0.122","resourceId":"{RESOURCE_ID}"}],"publicKibanaResp":{"eipSize":10,"publicKibanaIp":"100.95.152.28:9200","elbWhiteListResp":null,"bandwidthResourceId":"18bec13f-5cc1-4631-867f-33505d15be12"},"elbWhiteList":{"whiteList":"","enableWhiteList":false},"updated":"2023-10-09T02:07:13","name":"css-8bc5","publicIp":"100.85.222.202","created":"2023-10-09T02:07:13","id":"{CLUSTER_ID}","status":"200","endpoint":"192.168.0.122:9200","vpcId":"{VPC_ID}","subnetId":"{SUBNET_ID}","securityGroupId":"{SECURITY_GROUP_ID}","bandwidthResourceId":"{BANDWIDTH_RESOURCE_ID}","bandwidthSize":3,"httpsEnable":true,"authorityEnable":true,"diskEncrypted":false,"backupAvailable":false,"actionProgress":{},"actions":[],"enterpriseProjectId":"0","tags":[],"period":true}]}}},
    "200-none": {"query":"start=1&limit=10&datastoreType=logstash","response":{"status":200,"headers":{"Content-Type":"application/json"},"body":{"totalSize":0,"clusters":[]}}},
    "200-second-page": {"query":"start=2&limit=1","response":{"status":200,"headers":{"Content-Type":"application/json"},"body":{"totalSize":2,"clusters":[{"datastore":{"type":"opensearch","version":"1.3.6"},"name":"css-2f41","id":"4f3deec3-efa8-4598-bf91-560aad1377a3","status":"200","endpoint":"192.168.0.44:9200","actions":["SNAPSHOTTING"]}]}}},
    "400-limit-not-integer": {"query":"limit=all","response":{"status":400,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.0001","error_msg":"Incorrect parameters."}}},
    "400-limit-too-large": {"query":"limit=1001","response":{"status":400,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.5038","error_msg":"The value of the parameter is out of range."}}},
    "400-limit-too-small": {"query":"limit=0","response":{"status":400,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.5038","error_msg":"The value of the parameter is out of range."}}},
    "400-start-not-integer": {"query":"start=first","response":{"status":400,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.0001","error_msg":"Incorrect parameters."}}},
    "400-start-too-large": {"query":"start=1001","response":{"status":400,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.5038","error_msg":"The value of the parameter is out of range."}}},
    "400-start-too-small": {"query":"start=0","response":{"status":400,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.5038","error_msg":"The value of the parameter is out of range."}}},
    "400-unknown-engine": {"query":"datastoreType=solr","response":{"status":400,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.0001","error_msg":"Incorrect parameters."}}},
    "401-refused-by-gateway": {"query":"start=1&limit=2","response":{"status":401,"headers":{"Content-Type":"application/json"},"body":{"error_msg":"Incorrect IAM authentication information","error_code":"APIGW.0301","request_id":"5fc0bb6a2a7a4b6cb2fb6b0f4ad5b4f8"}}},
    "404-not-found": {"query":"start=1&limit=2","response":{"status":404,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.0016","error_msg":"Resource not found."}}},
  },
  showClusterDetail: {
    "200-available": {"response":{"status":200,"headers":{"Content-Type":"application/json"},"body":{"datastore":{"type":"elasticsearch","version":"7.10.2","subVersion":"7.10.2_24.3.0_0827","isEosCluster":false,"supportSecuritymode":false},"instances":[{"status":"200","type":"ess","id":"{INSTANCE_ID}","name":"css-8bc5-ess-esn-1-1","specCode":"ess.spec-4u8g","azCode":"{AZ_CODE}","volume":{"type":"ULTRAHIGH","size":40,"resourceIds":["{RESOURCE_ID}"]},"privateIp":"192.168.0.122","resourceId":"{RESOURCE_ID}"}],"publicKibanaResp":{"eipSize":10,"publicKibanaIp":"100.95.152.28","elbWhiteListResp":null,"bandwidthResourceId":"18bec13f-5cc1-4631-867f-33505d15be12"},"elbWhiteList":{"whiteList":"","enableWhiteList":false},"updated":"2023-10-09T02:07:13","name":"css-8bc5","publicIp":"100.85.222.202","created":"2023-10-09T02:07:13","id":"{CLUSTER_ID}","status":"200","endpoint":"192.168.0.122:9200","vpcId":"{VPC_ID}","subnetId":"{SUBNET_ID}","securityGroupId":"{SECURITY_GROUP_ID}","bandwidthResourceId":"{BANDWIDTH_RESOURCE_ID}","bandwidthSize":3,"httpsEnable":true,"authorityEnable":true,"diskEncrypted":false,"backupAvailable":false,"actionProgress":{},"actions":[],"enterpriseProjectId":"0","tags":[],"period":true,"supportVpcep":true}}},
    "200-busy": {"response":{"status":200,"headers":{"Content-Type":"application/json"},"body":{"datastore":{"type":"opensearch","version":"1.3.6"},"name":"css-2f41","id":"4f3deec3-efa8-4598-bf91-560aad1377a3","status":"100","actionProgress":{},"actions":["GROWING"],"supportVpcep":true}}},
    "200-failed": {"response":{"status":200,"headers":{"Content-Type":"application/json"},"body":{"datastore":{"type":"opensearch","version":"1.3.6"},"name":"css-2f41","id":"4f3deec3-efa8-4598-bf91-560aad1377a3","status":"303","actionProgress":{},"actions":[],"failedReason":{"errorCode":"CSS.6001","errorMsg":"Failed to scale out the cluster."},"supportVpcep":false}}},
    "200-with-endpoint": {"response":{"status":200,"headers":{"Content-Type":"application/json"},"body":{"datastore":{"type":"opensearch","version":"1.3.6"},"instances":[{"status":"200","type":"ess","id":"7a05fdb1-62a4-4bd5-9d5e-5f52e1c3cb0f","privateIp":"192.168.0.44"}],"name":"css-2f41","id":"4f3deec3-efa8-4598-bf91-560aad1377a3","status":"200","vpcepIp":"192.168.0.122","vpcepIpv6Address":"2001:db8:a583:6e::5c","actionProgress":{},"actions":[],"supportVpcep":true}}},
    "400-no-such-cluster": {"response":{"status":400,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.0047","error_msg":"The cluster does not exist or has been deleted."}}},
    "401-refused-by-gateway": {"response":{"status":401,"headers":{"Content-Type":"application/json"},"body":{"error_msg":"Incorrect IAM authentication information","error_code":"APIGW.0301","request_id":"5fc0bb6a2a7a4b6cb2fb6b0f4ad5b4f8"}}},
    "404-no-such-cluster": {"response":{"status":404,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.0022","error_msg":"The instance does not exist or has been deleted."}}},
  },
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
  showVpcepConnection: {
    "200-second-page": {"query":"start=2&limit=1","response":{"status":200,"headers":{"Content-Type":"application/json"},"body":{"connections":[{"id":"e88ad0bc-c2c7-419c-bd9b-a961111f0a42","status":"accepted","maxSession":"3000","specificationName":"default","vpcepIp":"192.168.0.133","vpcepIpv6Address":null,"vpcepDnsName":null,"created_at":"2023-10-12T07:33:16Z","update_at":null,"domain_id":"db9b76a0d9ae431f8e85e89da2ca867c"}],"vpcepUpdateSwitch":false,"total_count":2,"vpcServiceName":"cn-north-4.css-op-no-delete.cf072729-b076-49db-83d3-020dc9f589bd","permissions":[{"id":"432a6429-f377-4168-8b24-feb5885af08c","permission":"iam:domain::db9b76a0d9ae431f8e85e89da2ca867c","permission_type":"domainId","created_at":"2023-10-12T07:33:11Z"}]}}},
    "200-two-connections": {"response":{"status":200,"headers":{"Content-Type":"application/json"},"body":{"connections":[{"id":"54b7f739-31a1-40d0-862b-ac85b83ab2da","status":"accepted","maxSession":"3000","specificationName":"default","vpcepIp":"192.168.0.122","vpcepIpv6Address":null,"vpcepDnsName":null,"created_at":"2024-06-11T09:36:24Z","update_at":null,"domain_id":"db9b76a0d9ae431f8e85e89da2ca867c"},{"id":"e88ad0bc-c2c7-419c-bd9b-a961111f0a42","status":"accepted","maxSession":"3000","specificationName":"default","vpcepIp":"192.168.0.133","vpcepIpv6Address":null,"vpcepDnsName":null,"created_at":"2023-10-12T07:33:16Z","update_at":null,"domain_id":"db9b76a0d9ae431f8e85e89da2ca867c"}],"vpcepUpdateSwitch":false,"total_count":2,"vpcServiceName":"cn-north-4.css-op-no-delete.cf072729-b076-49db-83d3-020dc9f589bd","permissions":[{"id":"432a6429-f377-4168-8b24-feb5885af08c","permission":"iam:domain::db9b76a0d9ae431f8e85e89da2ca867c","permission_type":"domainId","created_at":"2023-10-12T07:33:11Z"}]}}},
    "400-limit-not-integer": {"query":"limit=all","response":{"status":400,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.0001","error_msg":"Incorrect parameters."}}},
    "400-limit-too-large": {"query":"limit=1001","response":{"status":400,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.5038","error_msg":"The value of the parameter is out of range."}}},
    "400-limit-too-small": {"query":"limit=0","response":{"status":400,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.5038","error_msg":"The value of the parameter is out of range."}}},
    "400-no-such-cluster": {"response":{"status":400,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.0047","error_msg":"The cluster does not exist or has been deleted."}}},
    "400-not-enabled": {"response":{"status":400,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.5182","error_msg":"The VPC endpoint service is not enabled."}}},
    "400-start-not-integer": {"query":"start=first","response":{"status":400,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.0001","error_msg":"Incorrect parameters."}}},
    "400-start-too-large": {"query":"start=1001","response":{"status":400,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.5038","error_msg":"The value of the parameter is out of range."}}},
    "400-start-too-small": {"query":"start=0","response":{"status":400,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.5038","error_msg":"The value of the parameter is out of range."}}},
    "401-refused-by-gateway": {"response":{"status":401,"headers":{"Content-Type":"application/json"},"body":{"error_msg":"Incorrect IAM authentication information","error_code":"APIGW.0301","request_id":"5fc0bb6a2a7a4b6cb2fb6b0f4ad5b4f8"}}},
    "409-being-created": {"response":{"status":409,"headers":{"Content-Type":"application/json"},"body":{"error_code":"CSS.0029","error_msg":"The object is being created. Please wait."}}},
    "412-form-of-the-body": {"response":{"status":412,"headers":{"Content-Type":"application/json"},"body":{"error_code":"AS.0001","error_msg":"The format of message is error"}}},
    "412-without-body": {"response":{"status":412}},
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
