/** The history of records over HTTP (H1, H2). */
package io.leadkeep.http.history;
