/** Companies over HTTP (R1, R2, W1). */
package io.leadkeep.http.company;
