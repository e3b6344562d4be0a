/** The board (W3): records as cards, in columns by what they hold in one field. */
package io.leadkeep.application.board;
