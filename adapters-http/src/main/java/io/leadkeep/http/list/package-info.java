/** Lists: query parameters become terms, an order and a place; pages become items and a cursor for the next one. */
package io.leadkeep.http.list;
