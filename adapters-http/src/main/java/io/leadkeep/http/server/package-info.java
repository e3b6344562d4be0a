/**
 * The server and the way of a request through it, outermost first: problems, limits, authentication, routing with the
 * role gate, and then one handler. Everything but the socket happens on worker threads.
 */
package io.leadkeep.http.server;
