/**
 * People and their tokens: who may do what (P1, P2).
 */
package io.leadkeep.domain.user;
