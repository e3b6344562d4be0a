/** Contacts over HTTP, with their lead status (S1 to S10, R1, R2, W1). */
package io.leadkeep.http.contact;
