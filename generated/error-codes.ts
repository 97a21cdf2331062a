// Made by `npm run generate` from spec/. Do not edit: change spec/ and run it again.

/** An error code that the reference documents. */
export type ErrorCode =
  | "CSS.0001"
  | "CSS.0002"
  | "CSS.0004"
  | "CSS.0005"
  | "CSS.0006"
  | "CSS.0007"
  | "CSS.0010"
  | "CSS.0011"
  | "CSS.0012"
  | "CSS.0015"
  | "CSS.0016"
  | "CSS.0017"
  | "CSS.0021"
  | "CSS.0022"
  | "CSS.0023"
  | "CSS.0026"
  | "CSS.0028"
  | "CSS.0029"
  | "CSS.0030"
  | "CSS.0031"
  | "CSS.0036"
  | "CSS.0040"
  | "CSS.0043"
  | "CSS.0047"
  | "CSS.0048"
  | "CSS.0050"
  | "CSS.0051"
  | "CSS.0052"
  | "CSS.0053"
  | "CSS.0054"
  | "CSS.0055"
  | "CSS.0060"
  | "CSS.0061"
  | "CSS.0062"
  | "CSS.0063"
  | "CSS.0064"
  | "CSS.0065"
  | "CSS.0066"
  | "CSS.0068"
  | "CSS.0069"
  | "CSS.0070"
  | "CSS.0071"
  | "CSS.0072"
  | "CSS.0074"
  | "CSS.0075"
  | "CSS.0076"
  | "CSS.0077"
  | "CSS.0078"
  | "CSS.0080"
  | "CSS.0081"
  | "CSS.0082"
  | "CSS.0083"
  | "CSS.1004"
  | "CSS.1102"
  | "CSS.1103"
  | "CSS.1111"
  | "CSS.1112"
  | "CSS.1119"
  | "CSS.1120"
  | "CSS.1122"
  | "CSS.1123"
  | "CSS.2026"
  | "CSS.3004"
  | "CSS.3011"
  | "CSS.3016"
  | "CSS.3026"
  | "CSS.3027"
  | "CSS.3030"
  | "CSS.5002"
  | "CSS.5003"
  | "CSS.5004"
  | "CSS.5005"
  | "CSS.5006"
  | "CSS.5007"
  | "CSS.5008"
  | "CSS.5009"
  | "CSS.5011"
  | "CSS.5012"
  | "CSS.5017"
  | "CSS.5018"
  | "CSS.5020"
  | "CSS.5021"
  | "CSS.5022"
  | "CSS.5023"
  | "CSS.5033"
  | "CSS.5036"
  | "CSS.5037"
  | "CSS.5038"
  | "CSS.5039"
  | "CSS.5042"
  | "CSS.5044"
  | "CSS.5045"
  | "CSS.5046"
  | "CSS.5047"
  | "CSS.5048"
  | "CSS.5049"
  | "CSS.5050"
  | "CSS.5051"
  | "CSS.5052"
  | "CSS.5055"
  | "CSS.5056"
  | "CSS.5057"
  | "CSS.5059"
  | "CSS.5061"
  | "CSS.5063"
  | "CSS.5068"
  | "CSS.5069"
  | "CSS.5073"
  | "CSS.5074"
  | "CSS.5077"
  | "CSS.5078"
  | "CSS.5087"
  | "CSS.5088"
  | "CSS.5090"
  | "CSS.5091"
  | "CSS.5092"
  | "CSS.5093"
  | "CSS.5094"
  | "CSS.5095"
  | "CSS.5098"
  | "CSS.5106"
  | "CSS.5107"
  | "CSS.5108"
  | "CSS.5110"
  | "CSS.5111"
  | "CSS.5130"
  | "CSS.5134"
  | "CSS.5135"
  | "CSS.5137"
  | "CSS.5138"
  | "CSS.5140"
  | "CSS.5141"
  | "CSS.5158"
  | "CSS.5159"
  | "CSS.5160"
  | "CSS.5164"
  | "CSS.5167"
  | "CSS.5169"
  | "CSS.5170"
  | "CSS.5171"
  | "CSS.5172"
  | "CSS.5174"
  | "CSS.5177"
  | "CSS.5178"
  | "CSS.5180"
  | "CSS.5181"
  | "CSS.5182"
  | "CSS.5300"
  | "CSS.5301"
  | "CSS.5302"
  | "CSS.5303"
  | "CSS.5304"
  | "CSS.5305"
  | "CSS.5306"
  | "CSS.5307"
  | "CSS.5308"
  | "CSS.5310"
  | "CSS.5312"
  | "CSS.5313"
  | "CSS.6000"
  | "CSS.6001"
  | "CSS.6003"
  | "CSS.6004"
  | "CSS.6009"
  | "CSS.6012"
  | "CSS.6013"
  | "CSS.6014"
  | "CSS.6015"
  | "CSS.9999";

/** What the reference says of an error code, in our words. */
export interface ErrorCodeEntry {
  /** The HTTP status under which the reference lists the code. */
  status: number;
  /** What is wrong. */
  meaning: string;
  /** What to do about it. */
  remedy: string;
  /** Whether the same request can succeed later, unchanged. Our judgement. */
  retryable: boolean;
}

/**
 * Every error code that the reference documents, and what the reference says of it.
 *
 * **Reference note.** Pages list the statuses 406, 412, 501 and 504 for refusals, and no code of the catalogue has one of them. *Here:* No code is made up for them; a program decides by the status.
 *
 * **Reference note.** ListClustersDetails and ShowClusterDetail name CSS.6002 (restart failed) and CSS.6005 (service did not start) as reasons why a cluster failed. The catalogue lacks both. *Here:* The catalogue has the 169 codes of the reference's own table. The two are unknown codes, which a program must expect anyway.
 */
export const errorCodes: Readonly<Record<ErrorCode, ErrorCodeEntry>> = {
  "CSS.0001": {"status":400,"meaning":"A parameter has a value that the service does not accept.","remedy":"Correct the parameter that the message names.","retryable":false},
  /**
   * **Reference note.** Five pairs of codes say the same: CSS.0065 and CSS.0069 (disks out of stock, with other advice), CSS.5008 and CSS.5061 (disk type), CSS.5049 and CSS.5077 (cluster name), CSS.0002 and CSS.1103 (cluster not found), CSS.5011 and CSS.5052 (AZ). *Here:* Both codes of a pair have one meaning.
   *
   * **Reference note.** Some causes have codes under two statuses: a cluster that does not exist 404 (CSS.0002, CSS.0022, CSS.1103, CSS.3027) and 400 (CSS.0047), a cluster name that is taken 409 (CSS.1102) and 400 (CSS.5050), a subnet of another VPC 404 (CSS.5022) and 400 (CSS.5074). *Here:* Each code under its own status. To recognise the cause, compare the code, not the status.
   */
  "CSS.0002": {"status":404,"meaning":"The cluster named in the request was not found.","remedy":"Check the cluster ID, the project and your permissions.","retryable":false},
  /**
   * **Reference note.** No page of an operation lists the status of this code. *Here:* The code can come from any operation that its meaning fits, as an answer that the operation does not document.
   *
   * **Reference note.** By the list of statuses, 413 means that the request is too large and 415 that its media type is not supported; the messages speak of a quota and of an operation that is not offered. *Here:* The meaning follows the message.
   */
  "CSS.0004": {"status":415,"meaning":"The operation is not valid for what the request addresses.","remedy":"Compare the path and the body with the API reference and correct them.","retryable":false},
  "CSS.0005": {"status":500,"meaning":"The service failed in an unspecified way.","remedy":"Try again later; if it goes on failing, report it to the provider with the request ID.","retryable":true},
  "CSS.0006": {"status":400,"meaning":"The request has no content.","remedy":"Send the body or parameters that the operation requires.","retryable":false},
  /** **Reference note.** The text speaks of databases, database versions and DB instances, which this service does not have. *Here:* Engine for database, and cluster or node for instance. */
  "CSS.0007": {"status":404,"meaning":"The service cannot find the virtual machine behind a node.","remedy":"Try again later; report it to the provider if it persists.","retryable":true},
  /** **Reference note.** The text speaks of databases, database versions and DB instances, which this service does not have. *Here:* Engine for database, and cluster or node for instance. */
  "CSS.0010": {"status":403,"meaning":"The cluster or user ID is missing, or you lack the right to do this.","remedy":"Check the IDs in the path and the permissions of the token's user.","retryable":false},
  /**
   * **Reference note.** The catalogue lists CSS.0011 (another operation is running) under status 202. *Here:* An error body is an error, also under a status of success.
   *
   * **Reference note.** No page of an operation lists the status of this code. *Here:* The code can come from any operation that its meaning fits, as an answer that the operation does not document.
   */
  "CSS.0011": {"status":202,"meaning":"The cluster is busy with another operation, or it is faulty.","remedy":"Wait until the cluster is available, then send the request again.","retryable":true},
  /** **Reference note.** The message speaks of a standby instance of the cluster, the solution of a backup that has to end. *Here:* A backup stands in the way. */
  "CSS.0012": {"status":409,"meaning":"A backup of the cluster stands in the way of the operation.","remedy":"Wait for the running backup to finish, then send the request again.","retryable":true},
  "CSS.0015": {"status":403,"meaning":"The resource does not exist, or you may not see it.","remedy":"Check the resource ID, and have the missing permission granted.","retryable":false},
  "CSS.0016": {"status":404,"meaning":"The resource was not found.","remedy":"Check the ID in the request against a list of what exists.","retryable":false},
  "CSS.0017": {"status":400,"meaning":"A parameter uses upper or lower case letters where they are not allowed.","remedy":"Change the letter case to follow the parameter's naming rules.","retryable":false},
  "CSS.0021": {"status":400,"meaning":"The account has been frozen, so it cannot use the service.","remedy":"Have the account unfrozen; ask the provider for the reason.","retryable":false},
  /** **Reference note.** Some causes have codes under two statuses: a cluster that does not exist 404 (CSS.0002, CSS.0022, CSS.1103, CSS.3027) and 400 (CSS.0047), a cluster name that is taken 409 (CSS.1102) and 400 (CSS.5050), a subnet of another VPC 404 (CSS.5022) and 400 (CSS.5074). *Here:* Each code under its own status. To recognise the cause, compare the code, not the status. */
  "CSS.0022": {"status":404,"meaning":"The cluster was not found; it may have been deleted.","remedy":"List the clusters and use the ID of one that exists.","retryable":false},
  /**
   * **Reference note.** The catalogue lists CSS.0023 under status 419, which neither the reference's own list of statuses nor HTTP knows. *Here:* Status 419 as it is printed. Like any status of 400 and above it is an error, and it is not tried again.
   *
   * **Reference note.** No page of an operation lists the status of this code. *Here:* The code can come from any operation that its meaning fits, as an answer that the operation does not document.
   */
  "CSS.0023": {"status":419,"meaning":"The provider lacks the resources that the request needs.","remedy":"Ask the provider when capacity returns, or ask for less.","retryable":false},
  "CSS.0026": {"status":400,"meaning":"A log exceeds the size that the service handles.","remedy":"Ask the provider how to reach the log; the request cannot mend it.","retryable":false},
  "CSS.0028": {"status":404,"meaning":"The object that the request addresses was not found.","remedy":"Check the object's ID in the request and whether it was deleted.","retryable":false},
  "CSS.0029": {"status":409,"meaning":"The object, a cluster or a snapshot, is still being created.","remedy":"Wait until its creation has finished, then send the request again.","retryable":true},
  /**
   * **Reference note.** No page of an operation lists the status of this code. *Here:* The code can come from any operation that its meaning fits, as an answer that the operation does not document.
   *
   * **Reference note.** By the list of statuses, 413 means that the request is too large and 415 that its media type is not supported; the messages speak of a quota and of an operation that is not offered. *Here:* The meaning follows the message.
   */
  "CSS.0030": {"status":413,"meaning":"The project has as many snapshots as its quota allows.","remedy":"Delete snapshots that are no longer needed, or ask for a higher quota.","retryable":false},
  "CSS.0031": {"status":409,"meaning":"An object with this name exists already.","remedy":"Choose another name.","retryable":false},
  /** **Reference note.** The code stands under status 400, which blames the request, and its message blames the service. *Here:* Status 400, and `retryable` in the catalogue. The client, which goes by the status, does not try again by itself. */
  "CSS.0036": {"status":400,"meaning":"The service failed internally.","remedy":"Try again later; report it to the provider if it persists.","retryable":true},
  /** **Reference note.** No page of an operation lists the status of this code. *Here:* The code can come from any operation that its meaning fits, as an answer that the operation does not document. */
  "CSS.0040": {"status":422,"meaning":"The service understood a parameter but could not process it.","remedy":"Try again later; if it persists, check the parameters, then report it to the provider.","retryable":true},
  "CSS.0043": {"status":409,"meaning":"A snapshot with this name exists already.","remedy":"Choose another name for the snapshot.","retryable":false},
  /** **Reference note.** Some causes have codes under two statuses: a cluster that does not exist 404 (CSS.0002, CSS.0022, CSS.1103, CSS.3027) and 400 (CSS.0047), a cluster name that is taken 409 (CSS.1102) and 400 (CSS.5050), a subnet of another VPC 404 (CSS.5022) and 400 (CSS.5074). *Here:* Each code under its own status. To recognise the cause, compare the code, not the status. */
  "CSS.0047": {"status":400,"meaning":"The cluster was not found; it may have been deleted.","remedy":"List the clusters and use the ID of one that exists.","retryable":false},
  "CSS.0048": {"status":400,"meaning":"The OBS bucket was not found, or you may not use it.","remedy":"Check the name of the bucket and your permissions on it.","retryable":false},
  "CSS.0050": {"status":400,"meaning":"The password for the cluster's administrator is not acceptable.","remedy":"Choose a password that follows the rules for adminPwd.","retryable":false},
  /** **Reference note.** The message is printed with a placeholder, `#actionName#` or `#failedReason#`. *Here:* The service fills it in; no program should compare the message. */
  "CSS.0051": {"status":400,"meaning":"A policy forbids the action that the message names.","remedy":"Have the permission for that action granted to the account.","retryable":false},
  "CSS.0052": {"status":400,"meaning":"The CPU quota is too small for the request.","remedy":"Ask for fewer CPUs, delete unused clusters, or have the quota raised.","retryable":false},
  "CSS.0053": {"status":400,"meaning":"The quota does not allow this many nodes.","remedy":"Ask for fewer nodes, delete unused clusters, or have the quota raised.","retryable":false},
  "CSS.0054": {"status":400,"meaning":"The memory quota is too small for the request.","remedy":"Ask for less memory, delete unused clusters, or have the quota raised.","retryable":false},
  "CSS.0055": {"status":400,"meaning":"The quota for disks is too small for the request.","remedy":"Ask for smaller disks, delete unused clusters, or have the quota raised.","retryable":false},
  "CSS.0060": {"status":400,"meaning":"The quota for disk capacity is too small for the request.","remedy":"Ask for less capacity, free what is unused, or have the quota raised.","retryable":false},
  "CSS.0061": {"status":400,"meaning":"The quota for EIPs is used up.","remedy":"Free an EIP that is not needed, or have the quota raised.","retryable":false},
  "CSS.0062": {"status":400,"meaning":"The quota for load balancers (ELB) is used up.","remedy":"Delete a load balancer that is not needed, or have the quota raised.","retryable":false},
  "CSS.0063": {"status":400,"meaning":"The quota for VPC endpoints is used up.","remedy":"Delete a VPC endpoint that is not needed, or have the quota raised.","retryable":false},
  "CSS.0064": {"status":400,"meaning":"The subnet has too few free IP addresses.","remedy":"Free addresses, use a larger subnet, or have the quota raised.","retryable":false},
  /** **Reference note.** Five pairs of codes say the same: CSS.0065 and CSS.0069 (disks out of stock, with other advice), CSS.5008 and CSS.5061 (disk type), CSS.5049 and CSS.5077 (cluster name), CSS.0002 and CSS.1103 (cluster not found), CSS.5011 and CSS.5052 (AZ). *Here:* Both codes of a pair have one meaning. */
  "CSS.0065": {"status":400,"meaning":"Disks of this type are out of stock.","remedy":"Choose another disk type, or ask the provider when stock returns.","retryable":false},
  "CSS.0066": {"status":400,"meaning":"The password is not acceptable.","remedy":"Choose a password that follows the rules in the API reference.","retryable":false},
  /** **Reference note.** What has been sold out is to be mended by releasing resources or by a larger quota. *Here:* The remedy adds the choice of another flavor or disk type. */
  "CSS.0068": {"status":400,"meaning":"The flavor is out of stock.","remedy":"Choose another flavor, or free resources that use this one.","retryable":false},
  /**
   * **Reference note.** Five pairs of codes say the same: CSS.0065 and CSS.0069 (disks out of stock, with other advice), CSS.5008 and CSS.5061 (disk type), CSS.5049 and CSS.5077 (cluster name), CSS.0002 and CSS.1103 (cluster not found), CSS.5011 and CSS.5052 (AZ). *Here:* Both codes of a pair have one meaning.
   *
   * **Reference note.** What has been sold out is to be mended by releasing resources or by a larger quota. *Here:* The remedy adds the choice of another flavor or disk type.
   */
  "CSS.0069": {"status":400,"meaning":"Disks of this type are out of stock.","remedy":"Choose another disk type, free resources, or have the quota raised.","retryable":false},
  "CSS.0070": {"status":400,"meaning":"Enterprise projects are not available on this site.","remedy":"Send the request without an enterprise project.","retryable":false},
  "CSS.0071": {"status":400,"meaning":"The bandwidth is not a valid size.","remedy":"Change the bandwidth to a size that the API reference allows.","retryable":false},
  "CSS.0072": {"status":400,"meaning":"The agency for SMN could not be created; a permission is probably missing.","remedy":"Have the right to create agencies granted to the account.","retryable":false},
  "CSS.0074": {"status":400,"meaning":"The operation needs three data nodes or more, cold nodes included.","remedy":"Add data nodes, or switch off the backup check (probably indices_backup_check).","retryable":false},
  /** **Reference note.** The message refuses the new flavor without a reason, the solution wants it smaller than the present one; no page restricts a change of flavor that way. *Here:* The remedy is another flavor, and tells what the reference asks for. */
  "CSS.0075": {"status":400,"meaning":"The cluster cannot change to this flavor.","remedy":"Choose another flavor; the reference asks for one smaller than the present one.","retryable":false},
  "CSS.0076": {"status":400,"meaning":"The node type (role) is not one that the API knows.","remedy":"Use a type that the API reference lists, such as ess or ess-master.","retryable":false},
  "CSS.0077": {"status":400,"meaning":"The cluster is changing its number of nodes or its storage.","remedy":"Wait until the cluster is available, then send the request again.","retryable":true},
  "CSS.0078": {"status":400,"meaning":"The cluster cannot be upgraded in its present status.","remedy":"Wait until the cluster works normally, then send the request again.","retryable":true},
  "CSS.0080": {"status":400,"meaning":"The default agency is there already; it may lack permissions.","remedy":"Check what the existing agency may do, then use it.","retryable":false},
  "CSS.0081": {"status":400,"meaning":"The agency could not be created; a permission is probably missing.","remedy":"Have the right to create agencies granted to the account.","retryable":false},
  "CSS.0082": {"status":400,"meaning":"The record was not found.","remedy":"Check the IDs in the request; if they are right, report it to the provider.","retryable":false},
  "CSS.0083": {"status":400,"meaning":"A snapshot is missing for some of the indexes.","remedy":"Take a snapshot of all indexes first, then send the request again.","retryable":false},
  /** **Reference note.** The text speaks of databases, database versions and DB instances, which this service does not have. *Here:* Engine for database, and cluster or node for instance. */
  "CSS.1004": {"status":500,"meaning":"The search service behind the API failed.","remedy":"Try again later; report it to the provider if it persists.","retryable":true},
  /** **Reference note.** Some causes have codes under two statuses: a cluster that does not exist 404 (CSS.0002, CSS.0022, CSS.1103, CSS.3027) and 400 (CSS.0047), a cluster name that is taken 409 (CSS.1102) and 400 (CSS.5050), a subnet of another VPC 404 (CSS.5022) and 400 (CSS.5074). *Here:* Each code under its own status. To recognise the cause, compare the code, not the status. */
  "CSS.1102": {"status":409,"meaning":"A cluster with this name exists already.","remedy":"Choose another name for the cluster.","retryable":false},
  /**
   * **Reference note.** Five pairs of codes say the same: CSS.0065 and CSS.0069 (disks out of stock, with other advice), CSS.5008 and CSS.5061 (disk type), CSS.5049 and CSS.5077 (cluster name), CSS.0002 and CSS.1103 (cluster not found), CSS.5011 and CSS.5052 (AZ). *Here:* Both codes of a pair have one meaning.
   *
   * **Reference note.** Some causes have codes under two statuses: a cluster that does not exist 404 (CSS.0002, CSS.0022, CSS.1103, CSS.3027) and 400 (CSS.0047), a cluster name that is taken 409 (CSS.1102) and 400 (CSS.5050), a subnet of another VPC 404 (CSS.5022) and 400 (CSS.5074). *Here:* Each code under its own status. To recognise the cause, compare the code, not the status.
   */
  "CSS.1103": {"status":404,"meaning":"The cluster was not found.","remedy":"List the clusters and use the ID of one that exists.","retryable":false},
  "CSS.1111": {"status":400,"meaning":"The parameters for adding nodes or storage are not valid.","remedy":"Correct them against the limits in the API reference.","retryable":false},
  "CSS.1112": {"status":400,"meaning":"The project has as many clusters as its quota allows.","remedy":"Delete a cluster that is not needed, or have the quota raised.","retryable":false},
  "CSS.1119": {"status":400,"meaning":"Kibana public access is on already.","remedy":"Leave it as it is; there is no need to enable it a second time.","retryable":false},
  "CSS.1120": {"status":400,"meaning":"Kibana public access is not on.","remedy":"Enable Kibana public access first.","retryable":false},
  "CSS.1122": {"status":400,"meaning":"The security mode cannot change while public access is on.","remedy":"Disable public access first, then change the security mode.","retryable":false},
  "CSS.1123": {"status":400,"meaning":"The security mode cannot change while Kibana public access is on.","remedy":"Disable Kibana public access first, then change the security mode.","retryable":false},
  "CSS.2026": {"status":400,"meaning":"The password is too weak.","remedy":"Choose a longer and more varied password.","retryable":false},
  "CSS.3004": {"status":409,"meaning":"A backup is running.","remedy":"Wait for the backup to finish, then send the request again.","retryable":true},
  /** **Reference note.** The codes speak of a retention period of 1 to 90, CSS.5017 of days; by the pages, the field `keepday` is the number of snapshots to keep, from 1 to 90. *Here:* A whole number from 1 to 90; what it counts is left to the pages. */
  "CSS.3011": {"status":400,"meaning":"The retention value is not valid.","remedy":"Send a whole number from 1 to 90.","retryable":false},
  "CSS.3016": {"status":400,"meaning":"The backup file is just being deleted.","remedy":"Wait for the deletion to finish, then send the request again.","retryable":true},
  /** **Reference note.** The message blames a value or a state, and the column of solutions says that the error is internal. *Here:* The remedy is ours - correct what the message names where a caller can, otherwise report it to the provider. */
  "CSS.3026": {"status":400,"meaning":"The backup file was not found.","remedy":"Check the snapshot's ID; if it is right, report it to the provider.","retryable":false},
  /** **Reference note.** Some causes have codes under two statuses: a cluster that does not exist 404 (CSS.0002, CSS.0022, CSS.1103, CSS.3027) and 400 (CSS.0047), a cluster name that is taken 409 (CSS.1102) and 400 (CSS.5050), a subnet of another VPC 404 (CSS.5022) and 400 (CSS.5074). *Here:* Each code under its own status. To recognise the cause, compare the code, not the status. */
  "CSS.3027": {"status":404,"meaning":"The cluster was not found.","remedy":"List the clusters and use the ID of one that exists.","retryable":false},
  "CSS.3030": {"status":400,"meaning":"The requested volume is smaller than the present one.","remedy":"Ask for a volume that is at least as large as the present one.","retryable":false},
  /**
   * **Reference note.** The solution says that only Elasticsearch is supported, also of CSS.5059, which is about a user name. Pages take OpenSearch and Logstash too. *Here:* The remedy refers to what the operation accepts.
   *
   * **Reference note.** The text speaks of databases, database versions and DB instances, which this service does not have. *Here:* Engine for database, and cluster or node for instance.
   */
  "CSS.5002": {"status":400,"meaning":"The engine type is not valid.","remedy":"Use an engine type that the API reference lists for datastore.type.","retryable":false},
  /**
   * **Reference note.** The solution names the versions 7.6.2 and 7.10.2; the introduction of the reference names 7.9.3 too. *Here:* The remedy names the two as the word of this code, and leads to what is offered.
   *
   * **Reference note.** The text speaks of databases, database versions and DB instances, which this service does not have. *Here:* Engine for database, and cluster or node for instance.
   */
  "CSS.5003": {"status":400,"meaning":"The engine version is not valid.","remedy":"Use a version that is offered; this code's note names 7.6.2 and 7.10.2.","retryable":false},
  "CSS.5004": {"status":400,"meaning":"The datastore field is missing.","remedy":"Add datastore with the engine's type and version.","retryable":false},
  /**
   * **Reference note.** The solution names the versions 7.6.2 and 7.10.2; the introduction of the reference names 7.9.3 too. *Here:* The remedy names the two as the word of this code, and leads to what is offered.
   *
   * **Reference note.** The text speaks of databases, database versions and DB instances, which this service does not have. *Here:* Engine for database, and cluster or node for instance.
   */
  "CSS.5005": {"status":400,"meaning":"The engine type or its version is not offered.","remedy":"Use a pair that is offered; this code's note names 7.6.2 and 7.10.2.","retryable":false},
  "CSS.5006": {"status":400,"meaning":"The flavor is not valid.","remedy":"Use a flavor from the list of flavors that the API returns.","retryable":false},
  "CSS.5007": {"status":400,"meaning":"No such flavor exists.","remedy":"Use a flavor from the list of flavors that the API returns.","retryable":false},
  /** **Reference note.** Five pairs of codes say the same: CSS.0065 and CSS.0069 (disks out of stock, with other advice), CSS.5008 and CSS.5061 (disk type), CSS.5049 and CSS.5077 (cluster name), CSS.0002 and CSS.1103 (cluster not found), CSS.5011 and CSS.5052 (AZ). *Here:* Both codes of a pair have one meaning. */
  "CSS.5008": {"status":400,"meaning":"The disk type is not valid.","remedy":"Use COMMON, HIGH, ULTRAHIGH or ESSD, where the region offers it.","retryable":false},
  "CSS.5009": {"status":400,"meaning":"The volume size is not valid.","remedy":"Use a size within the flavor's disk range.","retryable":false},
  /** **Reference note.** Five pairs of codes say the same: CSS.0065 and CSS.0069 (disks out of stock, with other advice), CSS.5008 and CSS.5061 (disk type), CSS.5049 and CSS.5077 (cluster name), CSS.0002 and CSS.1103 (cluster not found), CSS.5011 and CSS.5052 (AZ). *Here:* Both codes of a pair have one meaning. */
  "CSS.5011": {"status":400,"meaning":"The AZ is not valid.","remedy":"Use an AZ of the region in which the cluster is.","retryable":false},
  "CSS.5012": {"status":404,"meaning":"No such region or AZ exists.","remedy":"Correct the name of the region or AZ.","retryable":false},
  /** **Reference note.** The codes speak of a retention period of 1 to 90, CSS.5017 of days; by the pages, the field `keepday` is the number of snapshots to keep, from 1 to 90. *Here:* A whole number from 1 to 90; what it counts is left to the pages. */
  "CSS.5017": {"status":400,"meaning":"The retention of automatic backups is not valid.","remedy":"Set keepday to a whole number from 1 to 90.","retryable":false},
  "CSS.5018": {"status":400,"meaning":"The daily time of automatic backups is not valid.","remedy":"Set period to a full hour with its time zone, such as 00:00 GMT+08:00.","retryable":false},
  "CSS.5020": {"status":400,"meaning":"The start time of automatic backups is not valid.","remedy":"Write the time in the form that the API reference gives.","retryable":false},
  "CSS.5021": {"status":400,"meaning":"The VPC was not found, or it is not yours.","remedy":"Correct the VPC ID; use a VPC of the same project.","retryable":false},
  /** **Reference note.** Some causes have codes under two statuses: a cluster that does not exist 404 (CSS.0002, CSS.0022, CSS.1103, CSS.3027) and 400 (CSS.0047), a cluster name that is taken 409 (CSS.1102) and 400 (CSS.5050), a subnet of another VPC 404 (CSS.5022) and 400 (CSS.5074). *Here:* Each code under its own status. To recognise the cause, compare the code, not the status. */
  "CSS.5022": {"status":404,"meaning":"The subnet was not found, or it is part of another VPC.","remedy":"Use the ID of a subnet in the VPC that the request names.","retryable":false},
  "CSS.5023": {"status":400,"meaning":"The security group was not found, or it does not fit the VPC.","remedy":"Use the ID of a security group that goes with the VPC.","retryable":false},
  /** **Reference note.** The message of CSS.5033 asks for a multiple of 10, its solution for one of 4 or 10, CSS.5135 for one of 20, and the pages that create clusters for one "of 4 and 10". *Here:* A multiple of 20. */
  "CSS.5033": {"status":400,"meaning":"The volume size does not divide by 10.","remedy":"Use a size in GB that divides by 20; that fits the rules for 4 and for 10.","retryable":false},
  /** **Reference note.** The solution says that only Elasticsearch is supported, also of CSS.5059, which is about a user name. Pages take OpenSearch and Logstash too. *Here:* The remedy refers to what the operation accepts. */
  "CSS.5036": {"status":400,"meaning":"No such engine (datastore) exists.","remedy":"Use an engine type and version that the API reference lists.","retryable":false},
  "CSS.5037": {"status":400,"meaning":"No such parameter exists.","remedy":"Remove the parameter, or correct its name and value.","retryable":false},
  "CSS.5038": {"status":400,"meaning":"A parameter's value lies outside its range.","remedy":"Change the value to one within the range that the API reference gives.","retryable":false},
  "CSS.5039": {"status":400,"meaning":"A parameter is given more than once.","remedy":"Remove the repeated parameter.","retryable":false},
  "CSS.5042": {"status":404,"meaning":"The request names a node that the cluster does not have.","remedy":"Use node IDs from the details of this cluster.","retryable":false},
  "CSS.5044": {"status":400,"meaning":"The prefix for backup names is not valid.","remedy":"Start with a lower case letter; use at most 32 of a-z, 0-9, hyphen and underscore.","retryable":false},
  "CSS.5045": {"status":403,"meaning":"Your tenant may not do this.","remedy":"Have missing permissions granted, and see that the tenant has not been frozen.","retryable":false},
  "CSS.5046": {"status":400,"meaning":"The nics field is empty.","remedy":"Fill nics with the VPC, the subnet and the security group.","retryable":false},
  "CSS.5047": {"status":400,"meaning":"The node count is not valid.","remedy":"Use a number within the range for this node type.","retryable":false},
  /** **Reference note.** The message blames a value or a state, and the column of solutions says that the error is internal. *Here:* The remedy is ours - correct what the message names where a caller can, otherwise report it to the provider. */
  "CSS.5048": {"status":400,"meaning":"The extended parameters are not valid.","remedy":"Report it to the provider with the request ID; nothing in the request can mend it.","retryable":false},
  /** **Reference note.** Five pairs of codes say the same: CSS.0065 and CSS.0069 (disks out of stock, with other advice), CSS.5008 and CSS.5061 (disk type), CSS.5049 and CSS.5077 (cluster name), CSS.0002 and CSS.1103 (cluster not found), CSS.5011 and CSS.5052 (AZ). *Here:* Both codes of a pair have one meaning. */
  "CSS.5049": {"status":400,"meaning":"The name of the cluster is not valid.","remedy":"Use 4 to 32 letters, digits, hyphens and underscores, with a letter first.","retryable":false},
  /** **Reference note.** Some causes have codes under two statuses: a cluster that does not exist 404 (CSS.0002, CSS.0022, CSS.1103, CSS.3027) and 400 (CSS.0047), a cluster name that is taken 409 (CSS.1102) and 400 (CSS.5050), a subnet of another VPC 404 (CSS.5022) and 400 (CSS.5074). *Here:* Each code under its own status. To recognise the cause, compare the code, not the status. */
  "CSS.5050": {"status":400,"meaning":"Another cluster has this name already.","remedy":"Choose another name for the cluster.","retryable":false},
  "CSS.5051": {"status":400,"meaning":"The IP address is not valid.","remedy":"Correct the IP address.","retryable":false},
  /** **Reference note.** Five pairs of codes say the same: CSS.0065 and CSS.0069 (disks out of stock, with other advice), CSS.5008 and CSS.5061 (disk type), CSS.5049 and CSS.5077 (cluster name), CSS.0002 and CSS.1103 (cluster not found), CSS.5011 and CSS.5052 (AZ). *Here:* Both codes of a pair have one meaning. */
  "CSS.5052": {"status":400,"meaning":"The AZ is not valid.","remedy":"Use an AZ of the region in which the cluster is.","retryable":false},
  "CSS.5055": {"status":400,"meaning":"The flavor ID is not valid.","remedy":"Use a flavor ID from the list of flavors that the API returns.","retryable":false},
  "CSS.5056": {"status":400,"meaning":"A string is too short or too long.","remedy":"Change the text to a length that the API reference allows.","retryable":false},
  "CSS.5057": {"status":400,"meaning":"The name of the cluster has a character or a length that is not allowed.","remedy":"Use 4 to 32 letters, digits, hyphens and underscores, with a letter first.","retryable":false},
  /**
   * **Reference note.** The solution says that only Elasticsearch is supported, also of CSS.5059, which is about a user name. Pages take OpenSearch and Logstash too. *Here:* The remedy refers to what the operation accepts.
   *
   * **Reference note.** The text speaks of databases, database versions and DB instances, which this service does not have. *Here:* Engine for database, and cluster or node for instance.
   */
  "CSS.5059": {"status":400,"meaning":"The user name for the engine is not valid.","remedy":"Correct the user name; if it is right, report it to the provider.","retryable":false},
  /** **Reference note.** Five pairs of codes say the same: CSS.0065 and CSS.0069 (disks out of stock, with other advice), CSS.5008 and CSS.5061 (disk type), CSS.5049 and CSS.5077 (cluster name), CSS.0002 and CSS.1103 (cluster not found), CSS.5011 and CSS.5052 (AZ). *Here:* Both codes of a pair have one meaning. */
  "CSS.5061": {"status":400,"meaning":"The disk type is not valid.","remedy":"Use COMMON, HIGH, ULTRAHIGH or ESSD, where the region offers it.","retryable":false},
  /**
   * **Reference note.** The message blames a value or a state, and the column of solutions says that the error is internal. *Here:* The remedy is ours - correct what the message names where a caller can, otherwise report it to the provider.
   *
   * **Reference note.** The code refuses a field (`Specific`, or one of a subscription) that is in no table of a page. *Here:* Leave out what the reference does not describe.
   */
  "CSS.5063": {"status":400,"meaning":"A field called Specific, which no page describes, is not valid.","remedy":"Report it to the provider with the request ID; nothing in the request can mend it.","retryable":false},
  "CSS.5068": {"status":400,"meaning":"The parameters for the disk are not valid.","remedy":"Check disk type and size; if they are right, report it to the provider.","retryable":false},
  "CSS.5069": {"status":400,"meaning":"The node count is not valid.","remedy":"Use a number within the range for this node type.","retryable":false},
  "CSS.5073": {"status":400,"meaning":"A restart of this node type alone is not possible.","remedy":"Name only node types that the cluster has and that allow a restart.","retryable":false},
  /** **Reference note.** Some causes have codes under two statuses: a cluster that does not exist 404 (CSS.0002, CSS.0022, CSS.1103, CSS.3027) and 400 (CSS.0047), a cluster name that is taken 409 (CSS.1102) and 400 (CSS.5050), a subnet of another VPC 404 (CSS.5022) and 400 (CSS.5074). *Here:* Each code under its own status. To recognise the cause, compare the code, not the status. */
  "CSS.5074": {"status":400,"meaning":"The subnet is part of another VPC.","remedy":"Use a subnet ID that goes with the VPC ID.","retryable":false},
  /** **Reference note.** Five pairs of codes say the same: CSS.0065 and CSS.0069 (disks out of stock, with other advice), CSS.5008 and CSS.5061 (disk type), CSS.5049 and CSS.5077 (cluster name), CSS.0002 and CSS.1103 (cluster not found), CSS.5011 and CSS.5052 (AZ). *Here:* Both codes of a pair have one meaning. */
  "CSS.5077": {"status":400,"meaning":"The name of the cluster is not valid.","remedy":"Use 4 to 32 letters, digits, hyphens and underscores, with a letter first.","retryable":false},
  "CSS.5078": {"status":400,"meaning":"The disk size is too small or too large.","remedy":"Use a size within the flavor's disk range.","retryable":false},
  /** **Reference note.** The message blames a value or a state, and the column of solutions says that the error is internal. *Here:* The remedy is ours - correct what the message names where a caller can, otherwise report it to the provider. */
  "CSS.5087": {"status":400,"meaning":"Nodes of one type have disks that differ.","remedy":"Give all nodes of a type the same disk; if they have that, report it to the provider.","retryable":false},
  /** **Reference note.** The message blames a value or a state, and the column of solutions says that the error is internal. *Here:* The remedy is ours - correct what the message names where a caller can, otherwise report it to the provider. */
  "CSS.5088": {"status":400,"meaning":"The SSL setting differs between parts of the cluster.","remedy":"Report it to the provider with the request ID; nothing in the request can mend it.","retryable":false},
  "CSS.5090": {"status":400,"meaning":"The present status of the cluster rules the operation out.","remedy":"Wait until the cluster is available, then send the request again.","retryable":true},
  "CSS.5091": {"status":400,"meaning":"The cluster may not have more nodes than this.","remedy":"Ask for fewer nodes, or ask the administrator to raise the limit.","retryable":false},
  /** **Reference note.** The message blames a value or a state, and the column of solutions says that the error is internal. *Here:* The remedy is ours - correct what the message names where a caller can, otherwise report it to the provider. */
  "CSS.5092": {"status":400,"meaning":"The storage information is not valid.","remedy":"Check the volume fields; if they are right, report it to the provider.","retryable":false},
  "CSS.5093": {"status":400,"meaning":"The flavor of a node is not valid.","remedy":"Use a flavor from the list of flavors that the API returns.","retryable":false},
  "CSS.5094": {"status":400,"meaning":"The node type to be extended is not valid.","remedy":"Use a node type that the cluster has and that the API lists.","retryable":false},
  "CSS.5095": {"status":400,"meaning":"Nodes of this type do not allow the operation.","remedy":"Choose another operation; nodes with local disks do not have this one.","retryable":false},
  "CSS.5098": {"status":400,"meaning":"The way of binding an EIP is not valid.","remedy":"Set publicBindType to auto_assign.","retryable":false},
  "CSS.5106": {"status":400,"meaning":"The node type is not valid.","remedy":"Use a node type that the API reference lists, such as ess or ess-master.","retryable":false},
  /** **Reference note.** The message blames a value or a state, and the column of solutions says that the error is internal. *Here:* The remedy is ours - correct what the message names where a caller can, otherwise report it to the provider. */
  "CSS.5107": {"status":400,"meaning":"The mode of the cluster is not valid.","remedy":"Report it to the provider with the request ID; nothing in the request can mend it.","retryable":false},
  /**
   * **Reference note.** No page of an operation lists the status of this code. *Here:* The code can come from any operation that its meaning fits, as an answer that the operation does not document.
   *
   * **Reference note.** By the list of statuses, 413 means that the request is too large and 415 that its media type is not supported; the messages speak of a quota and of an operation that is not offered. *Here:* The meaning follows the message.
   */
  "CSS.5108": {"status":415,"meaning":"The service does not offer this operation.","remedy":"Use another operation; nothing in the request can mend it.","retryable":false},
  /** **Reference note.** The message blames a value or a state, and the column of solutions says that the error is internal. *Here:* The remedy is ours - correct what the message names where a caller can, otherwise report it to the provider. */
  "CSS.5110": {"status":400,"meaning":"Nodes of one type have parameter groups that differ.","remedy":"Report it to the provider with the request ID; nothing in the request can mend it.","retryable":false},
  "CSS.5111": {"status":400,"meaning":"No backup with this ID was found.","remedy":"Check the snapshot's ID; if it is right, report it to the provider.","retryable":false},
  "CSS.5130": {"status":400,"meaning":"The name of the agency is not valid.","remedy":"Use the name of an agency that exists and that CSS may use.","retryable":false},
  "CSS.5134": {"status":400,"meaning":"The cluster would have an even number of master nodes.","remedy":"Ask for an odd number of master nodes in all, three or more.","retryable":false},
  /** **Reference note.** The message of CSS.5033 asks for a multiple of 10, its solution for one of 4 or 10, CSS.5135 for one of 20, and the pages that create clusters for one "of 4 and 10". *Here:* A multiple of 20. */
  "CSS.5135": {"status":400,"meaning":"The disk size does not divide by 20.","remedy":"Use a size in GB that divides by 20.","retryable":false},
  "CSS.5137": {"status":400,"meaning":"The key of a tag is not valid.","remedy":"Correct the key so that it follows the rules for tags.","retryable":false},
  "CSS.5138": {"status":400,"meaning":"The value of a tag is not valid.","remedy":"Correct the value so that it follows the rules for tags.","retryable":false},
  "CSS.5140": {"status":400,"meaning":"The cluster does not allow this operation, or does not at present.","remedy":"Wait until the cluster works normally and try again; if it persists, it is not offered.","retryable":true},
  "CSS.5141": {"status":400,"meaning":"The cluster has no such tag.","remedy":"Read the cluster's tags and use a key that is among them.","retryable":false},
  "CSS.5158": {"status":400,"meaning":"The cluster has no public IP address that could be unbound.","remedy":"Check whether public access is on; there is nothing to unbind.","retryable":false},
  "CSS.5159": {"status":400,"meaning":"The public IP address is bound already.","remedy":"Check whether public access is on; unbind the address first.","retryable":false},
  /** **Reference note.** The code stands under status 400, which blames the request, and its message blames the service. *Here:* Status 400, and `retryable` in the catalogue. The client, which goes by the status, does not try again by itself. */
  "CSS.5160": {"status":400,"meaning":"A public IP address could not be bound.","remedy":"Try again later; report it to the provider if it persists.","retryable":true},
  /** **Reference note.** The code stands under status 400, which blames the request, and its message blames the service. *Here:* Status 400, and `retryable` in the catalogue. The client, which goes by the status, does not try again by itself. */
  "CSS.5164": {"status":400,"meaning":"The whitelist for public access could not be changed.","remedy":"Try again later; report it to the provider if it persists.","retryable":true},
  "CSS.5167": {"status":400,"meaning":"The request names no data node.","remedy":"Include one data node or more.","retryable":false},
  "CSS.5169": {"status":400,"meaning":"This engine version has no security mode.","remedy":"Choose version 6.5.4 or later, or leave security mode off.","retryable":false},
  /** **Reference note.** The code refuses a `volume` for flavors with local disks; the tables of CreateCluster and CreateClusterMultiRole call the field mandatory. *Here:* Without `volume` for such a flavor. */
  "CSS.5170": {"status":400,"meaning":"The request sets a volume although the flavor has local disks.","remedy":"Remove volume from the request.","retryable":false},
  "CSS.5171": {"status":400,"meaning":"The request turns httpsEnable on but authorityEnable off.","remedy":"Set authorityEnable to true, or set httpsEnable to false.","retryable":false},
  "CSS.5172": {"status":400,"meaning":"The cluster would have fewer nodes than AZs.","remedy":"Ask for more nodes, or name fewer AZs.","retryable":false},
  /** **Reference note.** The code stands under status 400, which blames the request, and its message blames the service. *Here:* Status 400, and `retryable` in the catalogue. The client, which goes by the status, does not try again by itself. */
  "CSS.5174": {"status":400,"meaning":"The service could not read the VPC.","remedy":"Try again later; if it persists, check that the VPC exists and is reachable.","retryable":true},
  /** **Reference note.** The message spells the field `https enable`, and the solution calls `httpsEnable` mandatory. It is so in ChangeMode; CreateCluster and CreateClusterMultiRole have it as optional, with a default. *Here:* The field is `httpsEnable`; send it where this code comes. */
  "CSS.5177": {"status":400,"meaning":"The httpsEnable parameter is missing.","remedy":"Add httpsEnable with true or false.","retryable":false},
  "CSS.5178": {"status":400,"meaning":"The time zone is not valid.","remedy":"Write the time zone in the form that the API reference gives, such as GMT+08:00.","retryable":false},
  "CSS.5180": {"status":400,"meaning":"Kibana public access is off.","remedy":"Turn on public access to Kibana first.","retryable":false},
  "CSS.5181": {"status":400,"meaning":"The whitelist is empty or was never set.","remedy":"Set a whitelist first, then send the request again.","retryable":false},
  "CSS.5182": {"status":400,"meaning":"The cluster's VPC endpoint service is off.","remedy":"Turn on the VPC endpoint service first.","retryable":false},
  /**
   * **Reference note.** The message blames a value or a state, and the column of solutions says that the error is internal. *Here:* The remedy is ours - correct what the message names where a caller can, otherwise report it to the provider.
   *
   * **Reference note.** A later revision of the appendix no longer has CSS.5300 and CSS.5312, which are about clusters paid by the month or year. *Here:* Both codes stay.
   */
  "CSS.5300": {"status":400,"meaning":"Clusters paid by the month or year do not allow the operation.","remedy":"Do without it for this cluster; nothing in the request can mend it.","retryable":false},
  "CSS.5301": {"status":400,"meaning":"The cluster is frozen, so it cannot be changed.","remedy":"Pay what is owed; if nothing is, ask the provider for the reason.","retryable":false},
  /** **Reference note.** The code refuses a field (`Specific`, or one of a subscription) that is in no table of a page. *Here:* Leave out what the reference does not describe. */
  "CSS.5302": {"status":400,"meaning":"The unit of the subscription period is not valid.","remedy":"Leave subscription fields out; the API reference describes none.","retryable":false},
  /** **Reference note.** The code refuses a field (`Specific`, or one of a subscription) that is in no table of a page. *Here:* Leave out what the reference does not describe. */
  "CSS.5303": {"status":400,"meaning":"The length of the subscription is not valid.","remedy":"Leave subscription fields out; the API reference describes none.","retryable":false},
  /** **Reference note.** The code refuses a field (`Specific`, or one of a subscription) that is in no table of a page. *Here:* Leave out what the reference does not describe. */
  "CSS.5304": {"status":400,"meaning":"The setting for automatic renewal is not valid.","remedy":"Leave the renewal setting out; the API reference describes none.","retryable":false},
  /** **Reference note.** The code refuses a field (`Specific`, or one of a subscription) that is in no table of a page. *Here:* Leave out what the reference does not describe. */
  "CSS.5305": {"status":400,"meaning":"The setting for automatic payment is not valid.","remedy":"Leave the payment setting out; the API reference describes none.","retryable":false},
  "CSS.5306": {"status":400,"meaning":"An earlier order has not been paid.","remedy":"Pay the order or cancel it, then send the request again.","retryable":false},
  "CSS.5307": {"status":400,"meaning":"An order is still being handled.","remedy":"Wait for the order to complete, then send the request again.","retryable":true},
  "CSS.5308": {"status":400,"meaning":"The bandwidth is greater than allowed.","remedy":"Ask for less bandwidth.","retryable":false},
  "CSS.5310": {"status":400,"meaning":"Public access needs httpsEnable, and Kibana public access needs authorityEnable.","remedy":"Turn on the one that is missing, then enable the public access.","retryable":false},
  /** **Reference note.** A later revision of the appendix no longer has CSS.5300 and CSS.5312, which are about clusters paid by the month or year. *Here:* Both codes stay. */
  "CSS.5312": {"status":400,"meaning":"A cluster paid by the month or year cannot add nodes and storage in one step.","remedy":"Add nodes in one request and storage in another.","retryable":false},
  "CSS.5313": {"status":400,"meaning":"The user lacks the administrator role for VPC endpoints.","remedy":"Have that role granted to the user.","retryable":false},
  /** **Reference note.** The code stands under status 400, which blames the request, and its message blames the service. *Here:* Status 400, and `retryable` in the catalogue. The client, which goes by the status, does not try again by itself. */
  "CSS.6000": {"status":400,"meaning":"The cluster could not be created.","remedy":"Try again later; report it to the provider if it persists.","retryable":true},
  /** **Reference note.** The code stands under status 400, which blames the request, and its message blames the service. *Here:* Status 400, and `retryable` in the catalogue. The client, which goes by the status, does not try again by itself. */
  "CSS.6001": {"status":400,"meaning":"Nodes or storage could not be added to the cluster.","remedy":"Try again later; report it to the provider if it persists.","retryable":true},
  /** **Reference note.** The code stands under status 400, which blames the request, and its message blames the service. *Here:* Status 400, and `retryable` in the catalogue. The client, which goes by the status, does not try again by itself. */
  "CSS.6003": {"status":400,"meaning":"The cluster could not be restored.","remedy":"Try again later; report it to the provider if it persists.","retryable":true},
  /**
   * **Reference note.** The message is printed with a placeholder, `#actionName#` or `#failedReason#`. *Here:* The service fills it in; no program should compare the message.
   *
   * **Reference note.** The code stands under status 400, which blames the request, and its message blames the service. *Here:* Status 400, and `retryable` in the catalogue. The client, which goes by the status, does not try again by itself.
   */
  "CSS.6004": {"status":400,"meaning":"ECS failed to create a node; the message carries the ECS error code.","remedy":"Try again later; report it to the provider with that code if it persists.","retryable":true},
  /** **Reference note.** The code stands under status 400, which blames the request, and its message blames the service. *Here:* Status 400, and `retryable` in the catalogue. The client, which goes by the status, does not try again by itself. */
  "CSS.6009": {"status":400,"meaning":"The snapshot could not be created.","remedy":"Try again later; report it to the provider if it persists.","retryable":true},
  "CSS.6012": {"status":400,"meaning":"The snapshot's data in OBS is missing, so it cannot be restored.","remedy":"Check that the OBS bucket and its files exist, or restore another snapshot.","retryable":false},
  "CSS.6013": {"status":400,"meaning":"The cluster is busy with another operation, so its parameters cannot change.","remedy":"Wait until the cluster is available, then send the request again.","retryable":true},
  "CSS.6014": {"status":400,"meaning":"The request changes parameters that are fixed.","remedy":"Leave the fixed parameters out, then send the request again.","retryable":false},
  "CSS.6015": {"status":400,"meaning":"The parameters are not valid YAML.","remedy":"Write the parameter values so that they parse as YAML.","retryable":false},
  /** **Reference note.** The code stands under status 500, and its solution is to check path and body of the request. *Here:* Not `retryable` in the catalogue; the client, which goes by the status, calls the error retryable. */
  "CSS.9999": {"status":500,"meaning":"The service could not process the request and gives no reason.","remedy":"Compare the path and the body with the API reference; if they are right, report it.","retryable":false},
};
