/** The board over HTTP (W3). */
package io.leadkeep.http.board;
