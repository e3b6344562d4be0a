/** Counts of companies and contacts over HTTP (W4). */
package io.leadkeep.http.count;
