/** The list of lead statuses over HTTP (L1 to L5); which status a contact has is a matter of contacts. */
package io.leadkeep.http.leadstatus;
