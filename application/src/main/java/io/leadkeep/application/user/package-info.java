/**
 * Users, their access tokens, and who is calling (P1, P2).
 */
package io.leadkeep.application.user;
