/** Selections over HTTP (W2): saved criteria or fixed members, and the lists of who is in them. */
package io.leadkeep.http.selection;
