/** What can be moved on a board, and what can't (W3). */
package io.leadkeep.domain.board;
