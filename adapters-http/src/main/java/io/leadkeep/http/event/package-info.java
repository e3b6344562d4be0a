/** Hints of what changed, as a stream of events (H1). */
package io.leadkeep.http.event;
