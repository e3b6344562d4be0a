/** Categories over HTTP (C1 to C6). */
package io.leadkeep.http.category;
