/** Submissions of forms over HTTP (W5). */
package io.leadkeep.http.capture;
