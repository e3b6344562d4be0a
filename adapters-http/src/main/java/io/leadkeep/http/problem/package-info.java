/**
 * How the API says no: RFC 9457 documents with a stable code, in the reader's language. What a use case refuses becomes
 * a problem in one switch.
 */
package io.leadkeep.http.problem;
