/**
 * Questions to a list of records: which ones, in what order, from where on. Adapters translate them; nothing here
 * knows SQL or HTTP.
 */
package io.leadkeep.application.search;
