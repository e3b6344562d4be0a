/** How often one client may ask. */
package io.leadkeep.http.limit;
