/** What the two lists, categories and lead statuses, have in common over HTTP (C3, C5, L2). */
package io.leadkeep.http.listitem;
