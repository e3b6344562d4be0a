/** The pages that are open to anybody: what this is, and how to use it. */
package io.leadkeep.http.page;
