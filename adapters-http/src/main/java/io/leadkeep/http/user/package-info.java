/** Users and access tokens over HTTP (P1, P2). */
package io.leadkeep.http.user;
