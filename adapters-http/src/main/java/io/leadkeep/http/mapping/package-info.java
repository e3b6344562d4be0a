/** What the mappers of all areas share: how values of the domain are shown, and records that several resources show. */
package io.leadkeep.http.mapping;
