/**
 * Resources as clients meet them: representations with entity tags, conditional requests, and the one way in which
 * every write is answered, whatever it writes.
 */
package io.leadkeep.http.resource;
